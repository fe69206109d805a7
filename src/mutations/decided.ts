import type { Context } from "../context.js";
import type { Decided } from "../curation/decide.js";
import { DecisionPayload } from "../entities/decided.js";
import { startKey } from "../graph/traversal.js";
import { mustBe } from "../keys/caller.js";

/** What a curator asks for is done in the name of the key; what is read below sees it done. */
export async function decided({ caller, reads }: Context, act: (by: string) => Promise<Decided>): Promise<DecisionPayload> {
  const { name } = mustBe("CURATOR", await caller()),
    { decision, units } = await act(name);
  reads.forget();
  return Object.assign(new DecisionPayload(), { [startKey("made")]: [decision], [startKey("units")]: units });
}
