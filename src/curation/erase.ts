import { randomUUID } from "node:crypto";
import { InvalidArgument } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { idOf } from "../model/ids.js";
import { keepSecretCheck } from "../neo4j/secret-check.js";
import { statement } from "../neo4j/statement.js";
import type { Secret } from "../secret.js";
import { decisionSchema } from "../sources/description/decisions.js";
import { identify } from "../identity/identify.js";
import type { Description } from "../sources/description/description.js";
import type { Erasure } from "../store/erasure/forgetting.js";
import { tells } from "../store/erasure/names.js";
import { tombstoneOf } from "../store/erasure/tombstone.js";
import type { Run } from "../store/state.js";
import { storedDecisions, storedDescriptions } from "../store/stored.js";
import { isWhole } from "../store/model-version.js";
import { write } from "../store/write.js";
import { formsOf, nameHashes, namesOfForms } from "../store/erasure/erased-names.js";
import { printedNamesBySide } from "../store/erasure/printed-names.js";
import { retryable } from "../store/retryable-plan.js";
import type { Actor } from "../store/actor.js";
import { reasonOf } from "./decide.js";
import { refuseErasedNames } from "./erased-names.js";
import { subjectsOf } from "./subject.js";

/** What an erasure did. There is no way back, so it says nothing of whom. */
export interface Erased {
  readonly tombstone: string;
  /** As ISO 8601, UTC. */
  readonly at: string;
  /** Keyed hashes that keep the person and the name out. */
  readonly hashes: number;
}

/** Takes a person out of the graph and of every source that it keeps, for ever: a source that comes again comes without. */
export async function erase(graph: Graph, { id: person, because }: { readonly id: string; readonly because: string }, by: Actor): Promise<Erased> {
  const reason = reasonOf(because);
  const id = idOf("Tombstone", randomUUID());
  let hashes: readonly string[] = [];
  let at = "";
  const isRecorded = async (run: Run) => (await run(statement("read/tombstone", { id }))).length > 0;
  const plan = retryable(isRecorded, async run => {
    const { names, ...found } = await findPerson(run, person, graph.secret());
    if (tells(reason, names))
      throw new InvalidArgument("because must not tell whom it is about, for it stays, but it has a part of the person's name");
    await refuseErasedNames(run, { because: reason }, graph.secret);
    await keepSecretCheck(run, graph.secret());
    at = new Date().toISOString();
    hashes = found.hashes;
    const erased: Erasure = { ...found.erasure, tombstone: { id, by: by.name, at, because: reason, hashes } };
    return { erased };
  });
  await write(graph, plan, { action: "ERASURE", actor: by });
  return { tombstone: id, at, hashes: hashes.length };
}

interface Found {
  /** Every form of the person's name. */
  readonly names: readonly string[];
  readonly hashes: readonly string[];
  readonly erasure: Omit<Erasure, "tombstone">;
}

/** The person as the graph has them now, with all that they are known by. */
async function findPerson(run: Run, id: string, secret: Secret): Promise<Found> {
  const [{ id: person, type, units: unitsNow }] = await subjectsOf(run, "person", [id]);
  if (type !== "Person") throw new InvalidArgument(`person must be the id of a Person, but got a ${type}: ${id}`);
  const descriptions: readonly Description[] = await storedDescriptions(run);
  const units = await unitsOfPerson(run, unitsNow, descriptions);
  const own = new Set(units);
  const printed = printedNamesBySide(descriptions, own);
  const names = [...new Set([...printed.own, ...(await namesNow(run, person)), ...(await correctedNames(run, own))])];
  const forms = formsOf(names, printed.others);
  const hashes = [...new Set([...tombstoneOf(descriptions, own, secret), ...nameHashes(forms, secret)])].sort();
  return { names, hashes, erasure: { person, units, names: namesOfForms(forms) } };
}

/** While a change is written in several transactions, the person may get units that the node does not have yet: they go too. */
async function unitsOfPerson(run: Run, units: readonly string[], descriptions: readonly Description[]): Promise<readonly string[]> {
  const [dataset] = await run(statement("read/state"));
  if (dataset && isWhole(dataset)) return units;
  const { idOf, clusters } = identify(descriptions, await storedDecisions(run));
  return [...new Set(units.map(idOf))].flatMap(person => clusters.get(person) ?? [person]);
}

async function namesNow(run: Run, person: string): Promise<string[]> {
  const [found] = await run(statement("read/person-names", { id: person }));
  return (found?.["names"] ?? []) as string[]; // cypher/read/person-names returns this column
}

/** What curators corrected the name to, also where that was undone. */
async function correctedNames(run: Run, units: ReadonlySet<string>): Promise<string[]> {
  return (await run(statement("read/all-decisions"))).flatMap(({ text }) => {
    const decision = decisionSchema.parse(JSON.parse(String(text)));
    return decision.kind === "CORRECT" && decision.property === "name" && decision.units.some(unit => units.has(unit)) ? [decision.value] : [];
  });
}
