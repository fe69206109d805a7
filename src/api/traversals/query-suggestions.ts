import { Arg, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Highlight, highlights } from "../types/highlight.js";
import { Node } from "../types/node.js";
import { SearchedType } from "../types/words.js";
import { Follows, MadeOf, wired } from "../../query/selection/traversal-field.js";

@ObjectType({ simpleResolvers: true, description: "Something that may be meant." })
export class Suggestion {
  @Field(() => Node, { description: "What may be meant." })
  node!: Node;
  @Field(() => [Highlight], { description: "Its name or title in pieces, those marked that were typed." })
  @MadeOf(["shown", "asked"], ({ shown, asked }) => highlights(String(shown), String(asked)))
  highlights!: Highlight[];
}

@Resolver()
export class QuerySuggestions {
  @Query(() => [Suggestion], {
    description:
      "What somebody may mean who is still typing: a few of each type, the types with the best match first; of equal matches what has most events, talks or people. Words as in `search`, the last one cut short.",
  })
  @Follows("query/suggestions")
  suggestions(
    @Arg("text", () => String, { description: "What was typed so far: words, at most 50." }) _text: string,
    @Arg("types", () => [SearchedType], { defaultValue: [], description: "Only these types; all where none is named." }) _types: SearchedType[],
    @Arg("each", () => Int, { defaultValue: 5, description: "Of each type at most so many, 1 to 20." }) _each: number,
  ): Suggestion[] {
    return wired();
  }
}
