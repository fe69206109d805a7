import { Arg, Args, Field, Float, ObjectType, Query, Resolver } from "type-graphql";
import { connectionOf, type Connection } from "../types/connection.js";
import { Highlight, highlights } from "../types/highlight.js";
import { Node } from "../types/node.js";
import { Page } from "../types/page.js";
import { SearchedType } from "../types/words.js";
import { Follows, MadeOf, wired } from "../../query/selection/traversal-field.js";

@ObjectType({ simpleResolvers: true, description: "Something found." })
export class SearchEdge {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Node, { description: "What was found." })
  node!: Node;
  @Field(() => Float, { description: "How well it matches (Lucene's BM25 score): to compare within one answer only." })
  score!: number;
  @Field(() => [Highlight], {
    description:
      "Its name or title in pieces, so that the words looked for can be shown as such; no piece is marked where another printed name of it was found.",
  })
  @MadeOf(["shown", "asked"], ({ shown, asked }) => highlights(String(shown), String(asked)))
  highlights!: Highlight[];
}
const SearchConnection = connectionOf("Search", SearchEdge);

@Resolver()
export class QuerySearch {
  @Query(() => SearchConnection, {
    description:
      "Names and titles that have all these words, whatever their case, accents and dashes; the best match first. The last word may be cut short, and words of five letters and more may have a letter wrong, missing or too much, those of nine and more two: what is spelt right comes first.",
  })
  @Follows("query/search")
  search(
    @Args(() => Page) _page: Page,
    @Arg("text", () => String, { description: "Words, at most 50." }) _text: string,
    @Arg("types", () => [SearchedType], { defaultValue: [], description: "Only these types; all where none is named." }) _types: SearchedType[],
  ): Connection<SearchEdge> {
    return wired();
  }
}
