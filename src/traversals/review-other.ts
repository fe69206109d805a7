import { FieldResolver, Resolver } from "type-graphql";
import { Person } from "../entities/person.js";
import { ReviewEdge } from "../entities/resemblance.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => ReviewEdge)
export class ReviewOther {
  @FieldResolver(() => Person, { nullable: true, description: "The other one of the two." })
  @Follows("review/other")
  other(): Person | null {
    return wired();
  }
}
