import { byId, flat, type Answer, type Workload } from "../workload.js";

export const w5b: Workload = {
  name: "W5b",
  about: "the ten institutions from which most people present at an event",
  targets: { hand: 0.95, peer: 0.95 },
  parameters: (asked, chance, count) => byId(asked, chance, count, "MATCH (event:Event) RETURN event.id AS id"),
  plain: {
    ours: ({ event }) => flat(event),
    hand: event => event,
    peer: ({ events }) => (events as Answer[])[0],
  },
};
