import { FieldResolver, Resolver } from "type-graphql";
import { Neighbourhood } from "../types/neighbourhood.js";
import { PathStep } from "../types/path.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Neighbourhood)
export class NeighbourhoodRelationships {
  @FieldResolver(() => [PathStep], {
    description:
      "Relationships between its nodes, each read forwards, at most 2,000. In the order of the nodes, what connects each with the first node that it can; then the second of each, and so on: however many are left out, every node stays connected.",
  })
  @Follows("path/steps")
  relationships(): PathStep[] {
    return wired();
  }
}
