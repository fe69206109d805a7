import { correctionsOf, type Identified } from "../../identity/identify.js";
import { Gathering } from "../../projection/gathering.js";
import { everything, scopeOf } from "../../projection/part.js";
import { describe } from "../../projection/project.js";
import type { WorldNode, WorldRelationship } from "../../projection/world.js";
import type { Decision } from "../../sources/description/decisions.js";
import type { Description } from "../../sources/description/description.js";
import { keyOf, stateOf, type Run, type State } from "../state.js";
import type { ChangedSources } from "./find-affected-units.js";
import { appearingPeople } from "./person-transition.js";
import { readNodes, readRelationships, readRelationshipsOf } from "./read-stored.js";
import type { ResolvedIdentities } from "./resolve-identities.js";

/** What the changed sources state, and what the graph holds of that. */
export interface ChangeScope {
  readonly statedBefore: State;
  readonly statedAfter: State;
  /** Stored nodes that the sources state, before or after, and that change with their units, by id. */
  readonly nodes: ReadonlyMap<string, WorldNode>;
  /** Stored nodes of people who change, by id. */
  readonly people: ReadonlyMap<string, WorldNode>;
  /** Stored relationships that the sources state, and all of the nodes and people that change, by key. */
  readonly relationships: ReadonlyMap<string, WorldRelationship>;
}

export async function readChangeScope(
  run: Run,
  sources: ChangedSources,
  identities: ResolvedIdentities,
  decisions: readonly Decision[],
): Promise<ChangeScope> {
  const { ids } = identities;
  const people = await readNodes(run, ids.people.changedBefore);
  const statedBefore = stateFacts(sources.before, { ...withoutIdentities, idOf: unit => ids.before(unit) }, people.keys());
  const statedAfter = stateFacts(sources.after, { ...toIdentified(identities, decisions), reviews: [] }, appearingPeople(ids.people));
  const { changedNodes } = ids.entities;
  return {
    statedBefore,
    statedAfter,
    nodes: await readNodes(run, [...statedBefore.nodes.keys(), ...statedAfter.nodes.keys(), ...changedNodes]),
    people,
    relationships: byKey([
      ...(await readRelationships(run, new Map([...statedBefore.relationships, ...statedAfter.relationships]).values())),
      ...(await readRelationshipsOf(run, [...ids.people.changedBefore, ...changedNodes])),
    ]),
  };
}

/** Identities as the projection asks for them. */
export function toIdentified({ ids, successors, clusters, reasons, reviews }: ResolvedIdentities, decisions: readonly Decision[]): Identified {
  const idOf = (unit: string) => ids.after(unit);
  return { idOf, successors: () => successors, clusters, corrections: correctionsOf(decisions, idOf), reasons, reviews };
}

/** Every unit is a node of its own. */
export const withoutIdentities: Identified = {
  idOf: unit => unit,
  successors: () => new Map(),
  clusters: new Map(),
  corrections: new Map(),
  reasons: new Map(),
  reviews: [],
};

/** What these sources alone state. */
function stateFacts(descriptions: readonly Description[], identified: Identified, appearing: Iterable<string>): State {
  const gathering = new Gathering(identified, scopeOf(everything));
  for (const id of appearing) gathering.appears(id);
  for (const description of descriptions) describe(description, gathering);
  return stateOf(gathering.finish());
}

export const byKey = (facts: readonly WorldRelationship[]): Map<string, WorldRelationship> => new Map(facts.map(fact => [keyOf(fact), fact]));
