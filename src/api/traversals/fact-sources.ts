import { Arg, FieldResolver, Int, Resolver } from "type-graphql";
import { Fact } from "../types/fact.js";
import { Source } from "../types/source.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Fact)
export class FactSources {
  @FieldResolver(() => [Source], { description: "Sources that state the fact, by title." })
  @Follows("fact/sources")
  sources(@Arg("first", () => Int, { defaultValue: 20, description: "At most so many, 1 to 100." }) _first: number): Source[] {
    return wired();
  }
}
