import { Args, FieldResolver, Resolver } from "type-graphql";
import { CitationConnection, type CitationEdge } from "../entities/citation.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Talk } from "../entities/talk.js";
import { type Work } from "../entities/work.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Talk)
export class TalkWorks {
  @FieldResolver(() => CitationConnection, { description: "Works that the talk cites, in the printed order." })
  @Follows("talk/works")
  works(@Args(() => Page) _page: Page): Connection<CitationEdge<Work>> {
    return wired();
  }
}
