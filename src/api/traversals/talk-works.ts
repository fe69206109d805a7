import { Args, FieldResolver, Resolver } from "type-graphql";
import { CitationConnection, type CitationEdge } from "../types/citation.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Talk } from "../types/talk.js";
import { type Work } from "../types/work.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Talk)
export class TalkWorks {
  @FieldResolver(() => CitationConnection, { description: "Works that the talk cites, in the printed order." })
  @Follows("talk/works")
  works(@Args(() => Page) _page: Page): Connection<CitationEdge<Work>> {
    return wired();
  }
}
