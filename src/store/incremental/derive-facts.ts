import { whyMeant, RecordProjection } from "../../projection/record.js";
import { Gathering } from "../../projection/gathering.js";
import { everything, scopeOf } from "../../projection/part.js";
import { describe } from "../../projection/project.js";
import type { World } from "../../projection/world.js";
import type { Decision } from "../../sources/description/decisions.js";
import { stateOf, type State } from "../state.js";
import { toIdentified } from "./change-scope.js";
import { emptyScope } from "./empty-scope.js";
import { extendNode, toAssertion } from "./extend-node.js";
import type { AffectedUnits } from "./find-affected-units.js";
import { mapKeptEnds } from "./person-outcome.js";
import { appearingPeople, isAppearing } from "./person-transition.js";
import { sourcesOf, toClaim } from "./read-stored.js";
import { isRederived } from "./select-facts.js";
import type { FactsToRederive } from "./select-facts-to-rederive.js";

/** The facts that must be stored after the change, of all that it touches. */
export function deriveFacts(affected: AffectedUnits, facts: FactsToRederive, decisions: readonly Decision[]): State {
  const gathering = new Gathering(toIdentified(facts.identities, decisions), fullScope);
  for (const id of appearingPeople(facts.identities.ids.people)) gathering.appears(id);
  for (const description of affected.sources.after) describe(description, gathering);
  gatherRecords(gathering, facts);
  gatherEvidence(gathering, affected, facts);
  gatherStoredNodes(gathering, facts);
  gatherStoredRelationships(gathering, affected, facts);
  const world = gathering.finish();
  keepEvidence(world, affected, facts);
  extendNodes(world, facts);
  return stateOf(world);
}

const fullScope = scopeOf(everything);
/** Relationships that follow from identities: always derived. */
const identityFacts: ReadonlySet<string> = new Set(["MEANS", "RESEMBLES"]);

/** Of other sources' records only what is selected. */
function gatherRecords(gathering: Gathering, { selection, records }: FactsToRederive): void {
  gathering.scope = {
    ...emptyScope,
    holdsNode: id => selection.nodes.has(id),
    holdsRelationship: (type, tail, head) => isRederived(selection, { type, tail, head }),
  };
  for (const { id, source, at, record } of records) new RecordProjection(gathering, source, id, at, record).all();
  gathering.scope = fullScope;
}

function gatherEvidence(gathering: Gathering, { sources, people }: AffectedUnits, { identities }: FactsToRederive): void {
  const { ids, reasons } = identities;
  for (const row of people.evidence) {
    if (sources.recordsAfter.has(row.record)) gathering.addEvidence(row);
    const id = ids.after(row.unit);
    if (!isAppearing(ids.people, id)) continue;
    const claim = () => ({ source: row.record, own: whyMeant(reasons.get(row.unit)) });
    for (const mention of row.mentions) gathering.relate("MEANS", mention, id, claim);
  }
}

/** What is stored of people and topics stays, and what is new is added to it. */
function gatherStoredNodes(gathering: Gathering, { selection, identities }: FactsToRederive): void {
  const { people } = identities.ids;
  for (const id of people.predecessors.keys()) {
    if (!isAppearing(people, id)) continue;
    for (const { record, person } of people.clusters.get(id)!.rows)
      gathering.assertNode("Person", id, () => ({ by: "", record, names: person.names, properties: {} }));
  }
  for (const [id, node] of selection.extendedNodes) if (node.type === "Topic") gathering.assertNode("Topic", id, () => toAssertion(node));
}

function gatherStoredRelationships(
  gathering: Gathering,
  { sources }: AffectedUnits,
  { scope, people, selection, identities }: FactsToRederive,
): void {
  const { changedNodes } = identities.ids.entities;
  const isOwn = (record: string) => sources.recordsBefore.has(record) || sources.recordsAfter.has(record);
  for (const fact of scope.relationships.values()) {
    const ends = mapKeptEnds(identities.ids.people, people, fact);
    if (!ends || identityFacts.has(fact.type) || isRederived(selection, ends)) continue;
    if (changedNodes.has(ends.tail) || changedNodes.has(ends.head) || sourcesOf(fact).every(isOwn)) continue;
    gathering.relate(ends.type, ends.tail, ends.head, () => toClaim(fact));
  }
}

/** Stored evidence stays, with the person that its unit means now. */
function keepEvidence(world: World, { sources, people }: AffectedUnits, { identities }: FactsToRederive): void {
  for (const [id, evidence] of people.storedEvidence) {
    const { record, unit, person } = evidence.properties as Record<string, string>;
    if (sources.recordsBefore.has(record!)) continue;
    const meant = identities.ids.after(unit!);
    world.evidence.set(id, person === meant ? evidence : { ...evidence, properties: { ...evidence.properties, person: meant } });
  }
}

function extendNodes(world: World, { scope, selection, identities }: FactsToRederive): void {
  for (const [id, node] of selection.extendedNodes)
    if (node.type !== "Topic") world.nodes.set(id, extendNode(node, scope.statedAfter.nodes.get(id)!, identities.clusters.get(id)));
}
