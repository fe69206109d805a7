import { Args, FieldResolver, Resolver } from "type-graphql";
import { TalkPersonConnection, type TalkPersonEdge } from "../entities/appearances.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Talk } from "../entities/talk.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Talk)
export class TalkPresenters {
  @FieldResolver(() => TalkPersonConnection, {
    description: "People who present the talk, in the printed order, with the affiliations they give there.",
  })
  @Follows("talk/presenters")
  presenters(@Args(() => Page) _page: Page): Connection<TalkPersonEdge> {
    return wired();
  }
}
