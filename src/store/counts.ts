import { statement, typedStatement, type Statement } from "../neo4j/statement.js";
import { groups } from "./batches.js";
import type { Run } from "./state.js";

/** Numbers of relationships that are kept with a node, so that lists can be ordered and filtered by them. They are no facts: no source states them. */

/** How those of each type that has counts are counted. */
const countings = {
  Event: (ids: readonly string[]) => statement("count/event", { ids }),
  Institution: (ids: readonly string[]) => statement("count/institution", { ids }),
  Person: (ids: readonly string[]) => statement("count/person", { ids }),
  Series: (ids: readonly string[]) => statement("count/series", { ids }),
  Topic: (ids: readonly string[]) => statement("count/topic", { ids }),
};
type Type = keyof typeof countings;
const countedTypes = Object.keys(countings) as Type[]; // as they stand there
/** The properties that counts are kept in. */
export const countProperties = [
  "eventCount",
  "eventDays",
  "firstSeen",
  "firstYear",
  "lastSeen",
  "lastYear",
  "personCount",
  "sortEvents",
  "sortPeople",
  "sortTalks",
  "talkCount",
] as const;

type Counts = Readonly<Record<string, string | number | null | readonly string[]>>;
interface Counted {
  readonly id: string;
  readonly counts: Counts;
}

/** Counts anew what these statements, which were run, touched. */
export async function countTouched(run: Run, statements: readonly Statement[], perStatement: number): Promise<void> {
  const nodes = new Set<string>(),
    touched = new Set<string>();
  for (const { parameters } of statements)
    for (const { id, tail, head } of (parameters["rows"] ?? []) as readonly { id?: string; tail?: string; head?: string }[]) {
      if (id !== undefined) nodes.add(id);
      else if (/^(event|person|talk)_/.test(tail!)) touched.add(tail!).add(head!);
    }
  // The dates of an event are those of who appears there.
  const events = [...nodes].filter(id => id.startsWith("event_"));
  for (const ids of groups(events, perStatement))
    for (const { id } of await run(statement("read/people-of-events", { ids }))) touched.add(String(id));
  for (const type of countedTypes) {
    const ids = [...nodes, ...touched].filter(id => id.startsWith(`${type.toLowerCase()}_`));
    for (const some of groups([...new Set(ids)], perStatement)) await run(statement("write/counts", { rows: await counted(run, type, some) }));
  }
}

/** What of all counts is not what the graph has, as it should be. */
export async function miscounted(run: Run, perStatement: number): Promise<Counted[]> {
  const wrong: Counted[] = [];
  for (const type of countedTypes) {
    const known = new Map((await run(typedStatement("read/counted", type, {}))).map(row => [String(row["id"]), row["counts"] as Counts]));
    for (const ids of groups([...known.keys()], perStatement))
      for (const row of await counted(run, type, ids))
        if (Object.entries(row.counts).some(([name, count]) => JSON.stringify(known.get(row.id)![name]) !== JSON.stringify(count))) wrong.push(row);
  }
  return wrong;
}

/** Puts right what is miscounted. */
export const recounting = async (run: Run, perStatement: number): Promise<Statement[]> =>
  groups(await miscounted(run, perStatement), perStatement).map(rows => statement("write/counts", { rows }));

const counted = async (run: Run, type: Type, ids: readonly string[]): Promise<Counted[]> => (await run(countings[type](ids))) as unknown as Counted[]; // each file of cypher/count/ returns these
