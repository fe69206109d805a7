import { FieldResolver, Resolver } from "type-graphql";
import { EventNearnessEdge, NearnessPart } from "../entities/nearness.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => EventNearnessEdge)
export class NearnessParts {
  @FieldResolver(() => [NearnessPart], { description: "What the score is the sum of, the largest part first." })
  @Follows("nearness/parts")
  parts(): NearnessPart[] {
    return wired();
  }
}
