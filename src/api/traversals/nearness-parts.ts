import { FieldResolver, Resolver } from "type-graphql";
import { Nearness, NearnessPart } from "../types/nearness.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Nearness)
export class NearnessParts {
  @FieldResolver(() => [NearnessPart], { description: "What the score is the sum of, the largest part first." })
  @Follows("nearness/parts")
  parts(): NearnessPart[] {
    return wired();
  }
}
