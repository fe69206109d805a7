import { Arg, FieldResolver, Int, Resolver } from "type-graphql";
import { Node } from "../types/node.js";
import { Statement } from "../types/statement.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Node)
export class NodeConflicts {
  @FieldResolver(() => [Statement], {
    description:
      "All that sources say where they disagree about it, by property; what stands at the node comes first. Texts that differ in case, accents and signs alone agree.",
  })
  @Follows("node/conflicts")
  conflicts(@Arg("first", () => Int, { defaultValue: 20, description: "At most so many, 1 to 100." }) _first: number): Statement[] {
    return wired();
  }
}
