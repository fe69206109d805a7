import type { Reason } from "../../identity/identify.js";
import { foundInRegister } from "../../identity/registers.js";
import { sizeOf } from "../../projection/project.js";
import type { Run } from "../state.js";
import { readChangeScope, type ChangeScope } from "./change-scope.js";
import type { AffectedUnits } from "./find-affected-units.js";
import { decidePersonOutcome, type PersonOutcome } from "./person-outcome.js";
import { readRecords, type StoredRecord } from "./read-stored.js";
import type { ResolvedIdentities } from "./resolve-identities.js";
import { resolveReferences } from "./resolve-references.js";
import { selectFacts, type FactSelection } from "./select-facts.js";
import type { SmallChange } from "./small-change.js";

/** What is derived again, from what, and what of the stored facts stays. */
export interface FactsToRederive {
  readonly scope: ChangeScope;
  readonly people: PersonOutcome;
  readonly selection: FactSelection;
  /** The records that state what is selected, but those of the changed sources. */
  readonly records: readonly StoredRecord[];
  /** With the ids of all that the records refer to, and the reasons of the institutions that they name. */
  readonly identities: ResolvedIdentities;
}

/** Of each record only little is derived here: so many times as much is read as the changed sources may state. */
const recordsToFacts = 10;

/** Undefined if too many records would be read. */
export async function selectFactsToRederive(
  run: Run,
  { sources, register }: AffectedUnits,
  identities: ResolvedIdentities,
  { decisions }: Pick<SmallChange, "decisions">,
  maxSize: number,
): Promise<FactsToRederive | undefined> {
  const scope = await readChangeScope(run, sources, identities, decisions);
  const people = decidePersonOutcome(identities.ids.people, scope.people);
  const selection = selectFacts(scope, identities.ids, people, new Set([...sources.recordsBefore, ...sources.recordsAfter]));
  const records = await readRecords(run, selection.records);
  if (sizeOf(records.map(({ record }) => ({ records: [record] }))) > recordsToFacts * maxSize) return undefined;
  const { ids, institutionRecords } = await resolveReferences(run, records, selection, decisions, identities.ids);
  const naming = register ? [...records, ...(await readRecords(run, institutionRecords))] : [];
  const found = foundInRegister(naming.map(toStatement), register);
  const reasons = new Map<string, Reason>([...identities.reasons, ...found.map(link => [link.one, link] as const)]);
  return { scope, people, selection, records, identities: { ...identities, ids, reasons } };
}

const toStatement = ({ source, record }: StoredRecord) => ({ source: { key: source }, records: [record] });
