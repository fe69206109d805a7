import { FieldResolver, Resolver } from "type-graphql";
import { NearnessPart } from "../types/nearness.js";
import { Node } from "../types/node.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => NearnessPart)
export class PartShared {
  @FieldResolver(() => [Node], { description: "What both have, what few others have first: at most 20." })
  @Follows("part/shared")
  shared(): Node[] {
    return wired();
  }
}
