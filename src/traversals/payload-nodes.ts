import { FieldResolver, Resolver } from "type-graphql";
import { DecisionPayload } from "../entities/decided.js";
import { Node } from "../entities/node.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => DecisionPayload)
export class PayloadNodes {
  @FieldResolver(() => [Node], { description: "All that the decision is about, as it is now." })
  @Follows("decision/nodes")
  nodes(): Node[] {
    return wired();
  }
}
