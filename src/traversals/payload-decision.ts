import { FieldResolver, Resolver } from "type-graphql";
import { DecisionPayload } from "../entities/decided.js";
import { Decision } from "../entities/decision.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => DecisionPayload)
export class PayloadDecision {
  @FieldResolver(() => Decision, { nullable: true, description: "The decision." })
  @Follows("payload/decision")
  decision(): Decision | null {
    return wired();
  }
}
