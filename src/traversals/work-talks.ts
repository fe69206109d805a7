import { Args, FieldResolver, Resolver } from "type-graphql";
import { type CitationEdge, CitedByConnection } from "../entities/citation.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { type Talk } from "../entities/talk.js";
import { Work } from "../entities/work.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Work)
export class WorkTalks {
  @FieldResolver(() => CitedByConnection, { description: "Talks that cite the work, by time." })
  @Follows("work/talks")
  talks(@Args(() => Page) _page: Page): Connection<CitationEdge<Talk>> {
    return wired();
  }
}
