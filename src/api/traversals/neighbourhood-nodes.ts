import { FieldResolver, Resolver } from "type-graphql";
import { Neighbour, Neighbourhood } from "../types/neighbourhood.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Neighbourhood)
export class NeighbourhoodNodes {
  @FieldResolver(() => [Neighbour], {
    description:
      "The node in the middle, then nearer nodes before those further away; of those equally far, the ones with the most relationships to nearer nodes first, then by name.",
  })
  @Follows("neighbourhood/nodes")
  nodes(): Neighbour[] {
    return wired();
  }
}
