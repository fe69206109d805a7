import { Arg, Args, Field, ID, InputType, Query, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { ReviewConnection, type ReviewEdge } from "../types/resemblance.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@InputType({ description: "Which pairs to list; all where nothing is said." })
class ReviewFilter {
  @Field(() => ID, { nullable: true, description: "This person is one of the two." })
  person?: string;
}

@Resolver()
export class QueryReviews {
  @Query(() => ReviewConnection, {
    description: "Pairs of people who may be one and about whom nobody decided, those for which most speaks first: the work of curators.",
  })
  @Follows("query/reviews")
  reviews(
    @Args(() => Page) _page: Page,
    @Arg("filter", () => ReviewFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: ReviewFilter,
  ): Connection<ReviewEdge> {
    return wired();
  }
}
