import { FieldResolver, Resolver } from "type-graphql";
import { Path, PathStep } from "../types/path.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Path)
export class PathSteps {
  @FieldResolver(() => [PathStep], { description: "Its steps, one after the other." })
  @Follows("path/steps")
  steps(): PathStep[] {
    return wired();
  }
}
