import { FieldResolver, Resolver } from "type-graphql";
import { Node } from "../entities/node.js";
import { PathStep } from "../entities/path.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => PathStep)
export class StepTo {
  @FieldResolver(() => Node, { nullable: true, description: "Where the step leads; null where it left the graph a moment ago." })
  @Follows("step/to")
  to(): Node | null {
    return wired();
  }
}
