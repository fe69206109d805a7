import { FieldResolver, Resolver } from "type-graphql";
import { Decision } from "../entities/decision.js";
import { Node } from "../entities/node.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Decision)
export class DecisionNodes {
  @FieldResolver(() => [Node], { description: "What it is about, as it is now; what no source states any more is left out." })
  @Follows("decision/nodes")
  nodes(): Node[] {
    return wired();
  }
}
