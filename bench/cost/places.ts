import type { Graph } from "../../src/neo4j/database.js";

const types = ["person", "event", "topic", "institution"];

/** What the places of operations stand for: `person` is one that chance chose, `PERSON` the one with the most relationships, `PERSON2` the one after it. */
export async function placesOf(graph: Graph): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  const find = async (text: string, parameters: Record<string, unknown> = {}) =>
    (await graph.readWhole({ name: "bench/places", text, parameters })).map(({ value }) => String(value));
  for (const type of types) {
    const label = type[0]!.toUpperCase() + type.slice(1),
      largest = await find(`MATCH (node:${label}) RETURN node.id AS value ORDER BY COUNT { (node)--() } DESC, value LIMIT 2`),
      [usual] = await find(`MATCH (node:${label}) WHERE NOT node.id IN $largest RETURN node.id AS value ORDER BY value LIMIT 1`, { largest });
    places.set(type, usual!);
    largest.forEach((id, at) => places.set(type.toUpperCase() + (at ? at + 1 : ""), id));
  }
  const wordOf = async (label: string, property: string) =>
    (
      await find(
        `MATCH (node:${label}) UNWIND split(node.${property}, ' ') AS value WITH value, count(*) AS count WHERE size(value) > 4 RETURN value ORDER BY count DESC, value LIMIT 1`,
      )
    )[0]!;
  return places.set("word", await wordOf("Talk", "searchText")).set("name", await wordOf("Person", "searchText"));
}

export const filledBy = (places: ReadonlyMap<string, string>, query: string): string =>
  query.replace(/‹(\w+)›/g, (_, place: string) => {
    const found = places.get(place);
    if (found === undefined) throw new Error(`A place must be one of ${[...places.keys()].join(", ")}, but got: ${place}`);
    return found;
  });
