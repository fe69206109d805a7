import { bindArgument } from "../../../src/query/cypher/bind-argument.js";
import { flat, type Workload } from "../workload.js";

/** A letter is left out of the longest word, as somebody who types does. */
function misspelt(name: string, at: number): string {
  const longest = name.split(" ").sort((a, b) => b.length - a.length)[0]!,
    place = 1 + (at % (longest.length - 2));
  return name.replace(longest, longest.slice(0, place) + longest.slice(place + 1));
}

export const w6: Workload = {
  name: "W6",
  about: "people by a misspelt name, with the number of their events",
  targets: { hand: 0.75, peer: 1.7 },
  parameters: async ({ rows }, chance, count) => {
    const names = (await rows("MATCH (person:Person) RETURN person.sortName AS name ORDER BY name, person.id")).map(({ name }) => String(name));
    return Array.from({ length: count }, () => {
      const text = misspelt(chance.of(names), chance.whole(0, 20));
      // What the full-text index is asked: nobody else is made to write it.
      const lucene = { text: bindArgument("words", text, "text", {}) };
      return { ours: { text }, hand: lucene, peer: lucene };
    });
  },
  plain: {
    ours: ({ search }) => flat(search),
    hand: people => people,
    peer: ({ searchPeople }) => searchPeople,
  },
};
