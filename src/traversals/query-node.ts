import { Arg, ID, Query, Resolver } from "type-graphql";
import { Node } from "../entities/node.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver()
export class QueryNode {
  @Query(() => Node, {
    nullable: true,
    description: "What has this id, or had it before it was found to be the same as another; null for an unknown one.",
  })
  @Follows("query/node")
  node(@Arg("id", () => ID) _id: string): Node | null {
    return wired();
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "What these ids (at most 100) stand for: one answer for each, in their order, null for an unknown one.",
  })
  @Follows("query/nodes")
  nodes(@Arg("ids", () => [ID]) _ids: string[]): (Node | null)[] {
    return wired();
  }
}
