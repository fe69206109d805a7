import { FieldResolver, Resolver } from "type-graphql";
import { Node } from "../types/node.js";
import { PathStep } from "../types/path.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => PathStep)
export class StepTo {
  @FieldResolver(() => Node, { nullable: true, description: "Where the step leads; null where it left the graph a moment ago." })
  @Follows("step/to")
  to(): Node | null {
    return wired();
  }
}
