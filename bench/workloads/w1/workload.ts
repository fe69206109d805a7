import { byId, flat, type Workload } from "../workload.js";

interface Spoken {
  readonly events: readonly { readonly id: string; readonly title: string; readonly startDate: string | null }[];
}

export const w1: Workload = {
  name: "W1",
  about: "person → affiliations, events spoken at",
  targets: { hand: 0.75, peer: 2 },
  parameters: (asked, chance, count) => byId(asked, chance, count, "MATCH (person:Person) RETURN person.id AS id"),
  plain: {
    ours: ({ person }) => flat(person),
    hand: person => person,
    peer: ({ people }) => {
      const [person] = people as Spoken[]; // one has this id
      return { ...person!, events: person!.events.map(({ startDate, ...event }) => ({ ...event, start: { date: startDate } })) };
    },
  },
};
