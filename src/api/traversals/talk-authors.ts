import { Args, FieldResolver, Resolver } from "type-graphql";
import { TalkPersonConnection, type TalkPersonEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Talk } from "../types/talk.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Talk)
export class TalkAuthors {
  @FieldResolver(() => TalkPersonConnection, {
    description: "People named as authors of the talk, in the printed order, with the affiliations they give there.",
  })
  @Follows("talk/authors")
  authors(@Args(() => Page) _page: Page): Connection<TalkPersonEdge> {
    return wired();
  }
}
