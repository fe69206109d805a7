import { FieldResolver, Resolver } from "type-graphql";
import { NearnessPart } from "../entities/nearness.js";
import { Node } from "../entities/node.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => NearnessPart)
export class PartShared {
  @FieldResolver(() => [Node], { description: "What both have, what few others have first: at most 20." })
  @Follows("part/shared")
  shared(): Node[] {
    return wired();
  }
}
