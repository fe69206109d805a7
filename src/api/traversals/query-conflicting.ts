import { Arg, Args, Query, Resolver } from "type-graphql";
import { listOf, type Connection, type Edge } from "../types/connection.js";
import { Node } from "../types/node.js";
import { Page } from "../types/page.js";
import { SearchedType } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

const NodeConnection = listOf("Node", Node);

@Resolver()
export class QueryConflicting {
  @Query(() => NodeConnection, { description: "What sources say different things of, by name; see the field conflicts for what they say." })
  @Follows("query/conflicting")
  conflicting(
    @Args(() => Page) _page: Page,
    @Arg("types", () => [SearchedType], { defaultValue: [], description: "Only these types; all where none is named." }) _types: SearchedType[],
  ): Connection<Edge<Node>> {
    return wired();
  }
}
