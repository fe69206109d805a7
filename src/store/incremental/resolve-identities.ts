import { decided, reasonsOf, reviewsOf, type Reason } from "../../identity/identify.js";
import type { Link } from "../../identity/people/evidence.js";
import { resolvePrepared } from "../../identity/people/resolve-people.js";
import { buildEntityTransition } from "./entity-transition.js";
import type { AffectedUnits } from "./find-affected-units.js";
import { buildPersonTransition } from "./person-transition.js";
import type { SmallChange } from "./small-change.js";
import { UnitIds } from "./unit-ids.js";

/** Which node each affected unit belongs to after the change, and why. */
export interface ResolvedIdentities {
  readonly ids: UnitIds;
  /** Ids that lead to another node after the change. */
  readonly successors: ReadonlyMap<string, string>;
  /** The units of every node of several, by its id. */
  readonly clusters: ReadonlyMap<string, readonly string[]>;
  /** Why units are joined: people, and institutions with entries of registers. */
  readonly reasons: ReadonlyMap<string, Reason>;
  /** People who may be one, by id. */
  readonly reviews: readonly Link[];
}

type Decisions = Pick<SmallChange, "decisions" | "changedDecisions">;

export function resolveIdentities({ people, entities, sources }: AffectedUnits, { decisions, changedDecisions }: Decisions): ResolvedIdentities {
  const units = new Set(people.features.map(({ unit }) => unit));
  const decidedPeople = decided(decisions, unit => units.has(unit));
  const resolution = resolvePrepared(people.features, decidedPeople, people.candidatePairs);
  const correctedUnits = new Set(changedDecisions.flatMap(decision => (decision.kind === "CORRECT" ? decision.units : [])));
  const ids = new UnitIds(
    buildPersonTransition(people, { decided: decidedPeople, resolution, sources, correctedUnits }),
    buildEntityTransition(entities, decisions),
  );
  const identities = [ids.people.identity, ids.entities.identity];
  const registerReasons = entities.registerLinks.map(link => [link.one, link] as const);
  return {
    ids,
    successors: new Map(identities.flatMap(identity => [...identity.successors()])),
    clusters: new Map(identities.flatMap(identity => [...identity.clusters()])),
    reasons: new Map([...reasonsOf(resolution.same), ...registerReasons]),
    reviews: reviewsOf(resolution.review, unit => ids.after(unit)),
  };
}
