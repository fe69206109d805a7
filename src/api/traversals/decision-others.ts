import { FieldResolver, Resolver } from "type-graphql";
import { Decision } from "../types/decision.js";
import { Node } from "../types/node.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Decision)
export class DecisionOthers {
  @FieldResolver(() => [Node], { description: "What it keeps apart from its nodes, as it is now; empty unless it says that they are different." })
  @Follows("decision/others")
  others(): Node[] {
    return wired();
  }
}
