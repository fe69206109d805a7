import { byId, flat, type Answer, type Workload } from "../workload.js";

export const w7: Workload = {
  name: "W7",
  about: "the ten people who spoke most often at the events that a person spoke at",
  targets: { hand: 0.75, peer: 1.9 },
  parameters: (asked, chance, count) => byId(asked, chance, count, "MATCH (person:Person)-[:SPOKE_AT]->() RETURN DISTINCT person.id AS id"),
  plain: {
    ours: ({ person }) => flat(person),
    hand: person => person,
    peer: ({ people }) => (people as Answer[])[0],
  },
};
