import { byId, flat, type Workload } from "../workload.js";

interface Programme {
  readonly talks: readonly { readonly presenters: readonly { readonly id: string }[] }[];
}

/** The peer's plain lists cannot be ordered by what stands on a relationship, so the order of several presenters is not compared. */
const unordered = ({ talks, ...event }: Programme) => ({
  ...event,
  talks: talks.map(({ presenters, ...talk }) => ({ ...talk, presenters: [...presenters].sort((a, b) => (a.id < b.id ? -1 : 1)) })),
});

export const w2: Workload = {
  name: "W2",
  about: "event → 20 talks → presenters → institutions",
  targets: { hand: 0.7, peer: 5.5 },
  parameters: (asked, chance, count) => byId(asked, chance, count, "MATCH (event:Event) RETURN event.id AS id"),
  plain: {
    ours: ({ event }) => unordered(flat(event) as Programme),
    hand: event => unordered(event as unknown as Programme),
    peer: ({ events }) => unordered((events as Programme[])[0]!),
  },
};
