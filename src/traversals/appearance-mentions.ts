import { Arg, FieldResolver, Int, Resolver } from "type-graphql";
import { Appearance } from "../entities/fact.js";
import { Mention } from "../entities/mention.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Appearance)
export class AppearanceMentions {
  @FieldResolver(() => [Mention], { description: "Places where the name is printed for this fact." })
  @Follows("fact/mentions")
  mentions(@Arg("first", () => Int, { defaultValue: 20, description: "At most so many, 1 to 100." }) _first: number): Mention[] {
    return wired();
  }
}
