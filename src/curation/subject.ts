import { InvalidArgument } from "../errors.js";
import { longestPage } from "../query/selection/page.js";
import { statement } from "../neo4j/statement.js";
import { idPattern } from "../model/ids.js";
import { clipped } from "../limits.js";
import type { Run } from "../store/state.js";
import { storedDescriptions } from "../store/stored.js";
import { isWhole } from "../store/model-version.js";
import { statedUnits } from "../store/stated-units.js";
import { nodeTypes, type NodeType } from "../model/vocabulary.js";

/** What an id that a curator names stands for now. */
export interface Subject {
  readonly id: string;
  readonly type: NodeType;
  readonly units: readonly string[];
  /** One printed name of a person. */
  readonly mention: boolean;
}

/** What is what it is in itself: a topic is its folded name, an identifier its value, the others are what one source has. */
const undecided: ReadonlySet<string> = new Set(["Identifier", "Mention", "Record", "Source", "Topic"]);
export const decidedTypes = nodeTypes.filter(type => !undecided.has(type));

/**
 * What these ids stand for, each once, whether they are new or old; `name` is the argument that they came in. All are of one type. To be asked in the
 * transaction that decides.
 */
export async function subjectsOf(
  run: Run,
  name: string,
  ids: readonly string[],
  { mentions = false } = {},
): Promise<readonly [Subject, ...Subject[]]> {
  if (!ids.length || ids.length > longestPage) throw new InvalidArgument(`${name} must have 1 to ${longestPage} ids, but got ${ids.length}`);
  for (const id of ids)
    if (!idPattern.test(id))
      throw new InvalidArgument(`${name} must be an id like person_abcdefgh23456777, from an answer of this service, but got: ${clipped(id)}`);
  const found = new Map<string, Subject>();
  const isStated = await unitFilter(run);
  for (const { id, node, type, units: all } of await run(statement("read/units", { ids }))) {
    const units = (all as string[]).filter(isStated); // as read/units returns them
    if (node === null || !units.length)
      throw new InvalidArgument(`${name} must be what is in the graph, but got an id that stands for nothing: ${String(id)}`);
    const mention = type === "Mention";
    if (undecided.has(String(type)) && !(mention && mentions))
      throw new InvalidArgument(
        `${name} must be of one of the types ${[...decidedTypes, ...(mentions ? ["Mention"] : [])].join(", ")}, but got a ${String(type)}: ${String(id)}`,
      );
    found.set(String(node), { id: String(node), type: mention ? "Person" : (type as NodeType), units, mention });
  }
  const [first, ...others] = [...found.values()];
  oneType(name, [first!, ...others]); // an id has a row
  return [first!, ...others];
}

/** While a change is written in several transactions, nodes are still there that no source states any more: somebody who is being erased is one. */
async function unitFilter(run: Run): Promise<(unit: string) => boolean> {
  const [dataset] = await run(statement("read/state"));
  if (!dataset || isWhole(dataset)) return () => true;
  const stated = statedUnits(await storedDescriptions(run));
  return unit => stated.has(unit);
}

export function oneType(name: string, subjects: readonly Subject[]): NodeType {
  const types = [...new Set(subjects.map(({ type }) => type))];
  if (types.length !== 1) throw new InvalidArgument(`${name} must be of one type, but got: ${types.join(", ")}`);
  return types[0]!;
}

export const unitsOf = (subjects: readonly Subject[]): string[] => [...new Set(subjects.flatMap(({ units }) => units))].sort();
