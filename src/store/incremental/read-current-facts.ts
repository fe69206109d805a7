import type { Run, State } from "../state.js";
import { byKey } from "./change-scope.js";
import type { AffectedUnits } from "./find-affected-units.js";
import { readNodes, readRelationships, readRelationshipsOf, readResemblances } from "./read-stored.js";
import type { FactsToRederive } from "./select-facts-to-rederive.js";

/** What the graph holds of all that the change touches, before it is written: what is not derived again of that is removed. */
export async function readCurrentFacts(run: Run, { people }: AffectedUnits, facts: FactsToRederive, wanted: State): Promise<State> {
  const { scope, selection, identities } = facts;
  const { ids } = identities;
  const personIds = new Set([...people.evidence.map(({ unit }) => ids.after(unit)), ...ids.people.idsBefore.values()]);
  const mentions = [...selection.nodes].filter(id => id.startsWith("mention_"));
  const unreadNodes = [...wanted.nodes.keys(), ...mentions].filter(id => !scope.nodes.has(id) && !scope.people.has(id));
  const unreadRelationships = [...wanted.relationships].flatMap(([key, fact]) => (scope.relationships.has(key) ? [] : fact));
  return {
    nodes: new Map([...scope.nodes, ...scope.people, ...(await readNodes(run, unreadNodes))]),
    relationships: new Map([
      ...scope.relationships,
      ...byKey(await readRelationshipsOf(run, mentions)),
      ...byKey(await readResemblances(run, personIds)),
      ...byKey(await readRelationships(run, unreadRelationships)),
    ]),
    evidence: people.storedEvidence,
  };
}
