import { FieldResolver, Resolver } from "type-graphql";
import { Path, PathStep } from "../entities/path.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Path)
export class PathSteps {
  @FieldResolver(() => [PathStep], { description: "Its steps, one after the other." })
  @Follows("path/steps")
  steps(): PathStep[] {
    return wired();
  }
}
