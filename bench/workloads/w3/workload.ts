import { flat, type Workload } from "../workload.js";

/** Years that a span has. */
const spans = [1, 2, 4, 8];

export const w3: Workload = {
  name: "W3",
  about: "the twenty people who were at most events of some years, at three at least, with these events",
  targets: { hand: 0.95, peer: 2 },
  parameters: async ({ rows }, chance, count) => {
    const [{ first, last } = {}] = await rows(
      "MATCH (event:Event) RETURN toInteger(min(event.startYear)) AS first, toInteger(max(event.startYear)) AS last",
    );
    return Array.from({ length: count }, () => {
      const year = chance.whole(Number(first), Number(last)),
        span = { from: `${year}-01-01`, until: `${year + chance.of(spans)}-12-31` };
      return { ours: span, hand: span, peer: span };
    });
  },
  plain: {
    ours: ({ peopleInEvents }) => flat(peopleInEvents),
    hand: people => people,
    peer: ({ peopleInEvents }) => peopleInEvents,
  },
};
