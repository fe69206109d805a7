import { Arg, FieldResolver, Int, Resolver } from "type-graphql";
import { Node } from "../types/node.js";
import { Source } from "../types/source.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Node)
export class NodeSources {
  @FieldResolver(() => [Source], { description: "Sources that state something of it, by title." })
  @Follows("fact/sources")
  sources(@Arg("first", () => Int, { defaultValue: 20, description: "At most so many, 1 to 100." }) _first: number): Source[] {
    return wired();
  }
}
