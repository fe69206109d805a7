import { FieldResolver, Resolver } from "type-graphql";
import { DecisionPayload } from "../types/decided.js";
import { Decision } from "../types/decision.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => DecisionPayload)
export class PayloadDecision {
  @FieldResolver(() => Decision, { nullable: true, description: "The decision." })
  @Follows("payload/decision")
  decision(): Decision | null {
    return wired();
  }
}
