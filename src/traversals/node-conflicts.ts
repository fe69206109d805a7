import { Arg, FieldResolver, Int, Resolver } from "type-graphql";
import { Node } from "../entities/node.js";
import { Statement } from "../entities/statement.js";
import { Follows, wired } from "../graph/traversal.js";

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
