import { FieldResolver, Resolver } from "type-graphql";
import { Nearness, NearnessPart } from "../entities/nearness.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Nearness)
export class NearnessParts {
  @FieldResolver(() => [NearnessPart], { description: "What the score is the sum of, the largest part first." })
  @Follows("nearness/parts")
  parts(): NearnessPart[] {
    return wired();
  }
}
