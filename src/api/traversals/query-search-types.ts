import { Arg, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { TypeCount } from "./query-dataset.js";

@Resolver()
export class QuerySearchTypes {
  @Query(() => [TypeCount], {
    description: "How much `search` finds of each type with the same words, the most first; types without any are left out.",
  })
  @Follows("query/search-types")
  searchTypes(@Arg("text", () => String, { description: "Words, at most 50." }) _text: string): TypeCount[] {
    return wired();
  }
}
