import { FieldResolver, Resolver } from "type-graphql";
import { Decision } from "../types/decision.js";
import { Node } from "../types/node.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Decision)
export class DecisionNodes {
  @FieldResolver(() => [Node], { description: "What it is about, as it is now; what no source states any more is left out." })
  @Follows("decision/nodes")
  nodes(): Node[] {
    return wired();
  }
}
