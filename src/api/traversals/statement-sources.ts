import { Arg, FieldResolver, Int, Resolver } from "type-graphql";
import { Source } from "../types/source.js";
import { Statement } from "../types/statement.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Statement)
export class StatementSources {
  @FieldResolver(() => [Source], { description: "Sources that say it, by title." })
  @Follows("fact/sources")
  sources(@Arg("first", () => Int, { defaultValue: 20, description: "At most so many, 1 to 100." }) _first: number): Source[] {
    return wired();
  }
}
