import { flat, type Asked, type Parameters, type Workload } from "./workload.js";
import type { Chance } from "../world/random.js";

/** Ids that our service takes in one argument. */
const idsAtOnce = 100;

/** Pages of people by name that begin somewhere between two places in the list, each given as a share of it but at most as a number. */
export const pages = (least: Place, most: Place): Pick<Workload, "parameters" | "plain"> => ({
  parameters: async (asked, chance, count) => {
    const people = await asked.rows(
      "MATCH (person:Person) WHERE person.sortName > '' RETURN person.id AS id, person.sortName AS sortName ORDER BY person.sortName, person.id",
    );
    return behind(asked, people, placesBetween(placeIn(people.length, least), placeIn(people.length, most), chance, count));
  },
  plain: {
    ours: ({ people }) => flat(people),
    hand: people => people,
    peer: ({ people }) => people,
  },
});

export interface Place {
  readonly share: number;
  readonly number: number;
}
const placeIn = (length: number, { share, number }: Place) => Math.min(number, Math.floor(length * share));
const placesBetween = (least: number, most: number, chance: Chance, count: number) => Array.from({ length: count }, () => chance.whole(least, most));

/** The page behind each of these places, with the cursor that each side's clients have for it. */
async function behind({ ours }: Asked, people: readonly Readonly<Record<string, unknown>>[], places: readonly number[]): Promise<Parameters[]> {
  const cursors = new Map<unknown, string>(),
    ids = [...new Set(places.map(place => people[place]!["id"]))];
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    const { people } = await ours("query ($ids: [ID!]!) { people(first: 100, filter: { ids: $ids }) { edges { cursor node { id } } } }", {
      ids: ids.slice(at, at + idsAtOnce),
    });
    for (const { cursor, node } of (people as { edges: { cursor: string; node: { id: string } }[] }).edges) cursors.set(node.id, cursor);
  }
  return places.map(place => {
    const { id, sortName } = people[place]!;
    return {
      ours: { after: cursors.get(id)! },
      hand: { id, sortName },
      peer: { offset: place + 1 },
    };
  });
}
