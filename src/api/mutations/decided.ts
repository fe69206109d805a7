import type { AuthorizedContext } from "../context.js";
import type { Decided } from "../../curation/decide.js";
import { DecisionPayload } from "../types/decided.js";
import { startKey } from "../../query/selection/traversal-field.js";
import type { Actor } from "../../store/actor.js";

/** Decisions in one request: each is a transaction that derives what it touches, so ten of them fit into the time limit of a request. */
export const maxDecisionsPerRequest = 10;

/** What a curator asks for is done in the name of the key; what is read below sees it done. */
export async function decided({ actor, reads }: AuthorizedContext, act: (by: Actor) => Promise<Decided>): Promise<DecisionPayload> {
  const { decision, units } = await act(actor);
  reads.forget();
  return Object.assign(new DecisionPayload(), { [startKey("made")]: [decision], [startKey("units")]: units });
}
