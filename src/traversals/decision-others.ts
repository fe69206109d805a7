import { FieldResolver, Resolver } from "type-graphql";
import { Decision } from "../entities/decision.js";
import { Node } from "../entities/node.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Decision)
export class DecisionOthers {
  @FieldResolver(() => [Node], { description: "What it keeps apart from its nodes, as it is now; empty unless it says that they are different." })
  @Follows("decision/others")
  others(): Node[] {
    return wired();
  }
}
