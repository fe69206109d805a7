import type { Description } from "../../sources/description/description.js";
import { Gathering } from "../../projection/gathering.js";
import type { Identified } from "../../identity/identify.js";
import { everything, scopeOf } from "../../projection/part.js";
import { describe } from "../../projection/project.js";
import type { WorldNode, WorldRelationship } from "../../projection/world.js";
import { keyOf, stateOf, type Run, type State } from "../state.js";
import type { Ids } from "./ids.js";
import { nodesOf, relationshipsOf, someRelationships } from "./read.js";

/** What the changed sources say, and what the graph holds of that. */
export interface Around {
  readonly saidBefore: State;
  readonly saidAfter: State;
  /** Nodes that the sources state, before or after, and those that another node takes the place of; and people who change. */
  readonly nodes: ReadonlyMap<string, WorldNode>;
  readonly people: ReadonlyMap<string, WorldNode>;
  /** Relationships that the sources state, and all of the nodes that another takes the place of and of people who change. */
  readonly relationships: ReadonlyMap<string, WorldRelationship>;
}

export async function around(
  run: Run,
  { gone, fresh }: { readonly gone: readonly Description[]; readonly fresh: readonly Description[] },
  ids: Ids,
  identified: Identified,
): Promise<Around> {
  const { persons, things } = ids,
    people = await nodesOf(run, persons.affectedBefore),
    saidBefore = saidBy(gone, { ...nobody, idOf: unit => ids.before(unit) }, people.keys()),
    saidAfter = saidBy(fresh, { ...identified, reviews: [] }, persons.appearing());
  return {
    saidBefore,
    saidAfter,
    nodes: await nodesOf(run, [...saidBefore.nodes.keys(), ...saidAfter.nodes.keys(), ...things.moved]),
    people,
    relationships: byKey([
      ...(await someRelationships(run, new Map([...saidBefore.relationships, ...saidAfter.relationships]).values())),
      ...(await relationshipsOf(run, [...persons.affectedBefore, ...things.moved])),
    ]),
  };
}

/** Every unit by itself. */
export const nobody: Identified = {
  idOf: unit => unit,
  successors: () => new Map(),
  clusters: new Map(),
  corrections: new Map(),
  reasons: new Map(),
  reviews: [],
};

function saidBy(descriptions: readonly Description[], identified: Identified, appearing: Iterable<string>): State {
  const gathering = new Gathering(identified, scopeOf(everything));
  for (const id of appearing) gathering.appears(id);
  for (const description of descriptions) describe(description, gathering);
  return stateOf(gathering.finish());
}

export const byKey = (facts: readonly WorldRelationship[]): Map<string, WorldRelationship> => new Map(facts.map(fact => [keyOf(fact), fact]));
