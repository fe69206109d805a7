import { Arg, ID, Query, Resolver } from "type-graphql";
import { Node } from "../types/node.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver()
export class QueryNode {
  @Query(() => Node, {
    nullable: true,
    description: "What has this id, or had it before it was found to be the same as another; null for an unknown one.",
  })
  @Follows("query/node")
  node(@Arg("id", () => ID, { description: "An id from an answer of this service, such as person_abcdefgh23456777." }) _id: string): Node | null {
    return wired();
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "What these ids (at most 100) stand for: one answer for each, in their order, null for an unknown one.",
  })
  @Follows("query/nodes")
  nodes(@Arg("ids", () => [ID], { description: "Ids from answers of this service, at most 100." }) _ids: string[]): (Node | null)[] {
    return wired();
  }
}
