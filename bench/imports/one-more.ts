import type { Graph } from "../../src/neo4j/database.js";
import { descriptionSchema, type Description } from "../../src/sources/description/description.js";

const about = { least: 25, most: 35 };

/**
 * One more event: a new edition of one of about thirty talks that the graph holds, given by the same people under other titles. So each of them may be
 * somebody who is known. Undefined where there is no such event.
 */
export async function oneMoreEvent(graph: Graph): Promise<Description | undefined> {
  const [row] = await graph.readWhole({
    name: "bench/one-more",
    text: `MATCH (event:Event)<-[:GIVEN_AT]-(talk:Talk)
           WITH event, count(*) AS talks WHERE $least <= talks <= $most
           WITH event ORDER BY event.id LIMIT 1
           MATCH (event)<-[:GIVEN_AT]-(talk:Talk)<-[in:IN]-(mention:Mention)
           WITH event, talk, mention ORDER BY talk.position, in.position
           WITH event, talk, collect(mention.asPrinted) AS people
           RETURN event.title AS title, collect({title: talk.title, people: people}) AS talks`,
    parameters: about,
  });
  if (!row) return undefined;
  const talks = row["talks"] as readonly { readonly title: string | null; readonly people: readonly string[] }[];
  return descriptionSchema.parse({
    format: "colloquia-description-1",
    source: { key: "one-more", title: "One more event" },
    records: [
      {
        key: "event",
        events: [{ key: "event", title: `A new edition of ${String(row["title"])}` }],
        talks: talks.map(({ title, people }, at) => ({
          key: `talk-${at + 1}`,
          event: "event",
          title: `More of ${title ?? "the same"}`,
          people: people.map(name => ({ name, roles: ["AUTHOR"] })),
        })),
      },
    ],
  });
}
export const namesIn = ({ records }: Description): number => records.flatMap(({ talks }) => talks.flatMap(({ people }) => people)).length;
