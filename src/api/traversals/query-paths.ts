import { Arg, Args, ID, Int, Query, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../types/connection.js";
import { Page } from "../types/page.js";
import { PathConnection, type Path } from "../types/path.js";
import { Relationship } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { betweenPeople } from "../../model/vocabulary.js";

@Resolver()
export class QueryPaths {
  @Query(() => PathConnection, {
    description:
      "How two nodes are connected: all shortest paths between them, whichever way their relationships point, in the order of the ids of the nodes they pass. None where they are further apart, or are one.",
  })
  @Follows("query/paths")
  paths(
    @Args(() => Page) _page: Page,
    @Arg("one", () => ID, { description: "The id of the node where the paths begin." }) _one: string,
    @Arg("other", () => ID, { description: "The id of the node where they end." }) _other: string,
    @Arg("over", () => [Relationship], {
      defaultValue: betweenPeople,
      description:
        "Only over relationships of these types, all where the list is empty; unless said, those by which people know each other: topics, places and series are left out.",
    })
    _over: Relationship[],
    @Arg("longest", () => Int, { defaultValue: 6, description: "Steps at most, 1 to 8." }) _longest: number,
  ): Connection<Edge<Path>> {
    return wired();
  }
}
