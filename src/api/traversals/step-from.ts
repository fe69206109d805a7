import { FieldResolver, Resolver } from "type-graphql";
import { Node } from "../types/node.js";
import { PathStep } from "../types/path.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => PathStep)
export class StepFrom {
  @FieldResolver(() => Node, { nullable: true, description: "Where the step begins; null where it left the graph a moment ago." })
  @Follows("step/from")
  from(): Node | null {
    return wired();
  }
}
