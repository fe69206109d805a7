import { FieldResolver, Resolver } from "type-graphql";
import { Person } from "../types/person.js";
import { ReviewEdge } from "../types/resemblance.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => ReviewEdge)
export class ReviewOther {
  @FieldResolver(() => Person, { nullable: true, description: "The other one of the two." })
  @Follows("review/other")
  other(): Person | null {
    return wired();
  }
}
