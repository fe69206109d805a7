import { FieldResolver, Resolver } from "type-graphql";
import { DecisionPayload } from "../types/decided.js";
import { Node } from "../types/node.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => DecisionPayload)
export class PayloadNodes {
  @FieldResolver(() => [Node], { description: "All that the decision is about, as it is now." })
  @Follows("decision/nodes")
  nodes(): Node[] {
    return wired();
  }
}
