import { Arg, FieldResolver, Int, Resolver } from "type-graphql";
import { Appearance } from "../types/fact.js";
import { Mention } from "../types/mention.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Appearance)
export class AppearanceMentions {
  @FieldResolver(() => [Mention], { description: "Places where the name is printed for this fact." })
  @Follows("fact/mentions")
  mentions(@Arg("first", () => Int, { defaultValue: 20, description: "At most so many, 1 to 100." }) _first: number): Mention[] {
    return wired();
  }
}
