import { Arg, ID, Int, Query, Resolver } from "type-graphql";
import { Neighbourhood } from "../types/neighbourhood.js";
import { Relationship } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver()
export class QueryNeighbourhood {
  @Query(() => Neighbourhood, {
    nullable: true,
    description:
      "What lies around a node, whichever way the relationships point: the nodes and what connects them, to be drawn. Null for an unknown id. A node of more than 1,000 of the relationships is not gone beyond, unless it is the one in the middle: what lies there would be all that is seen.",
  })
  @Follows("query/neighbourhood")
  neighbourhood(
    @Arg("id", () => ID, { description: "The id of the node in the middle." }) _id: string,
    @Arg("steps", () => Int, { defaultValue: 1, description: "Steps from it at most, 1 to 3." }) _steps: number,
    @Arg("over", () => [Relationship], { defaultValue: [], description: "Only over relationships of these types; all where none is named." })
    _over: Relationship[],
    @Arg("mostNodes", () => Int, { defaultValue: 100, description: "Nodes at most, the one in the middle counted, 1 to 500." }) _mostNodes: number,
  ): Neighbourhood | null {
    return wired();
  }
}
