import { Args, FieldResolver, Resolver } from "type-graphql";
import { type CitationEdge, CitedByConnection } from "../types/citation.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { type Talk } from "../types/talk.js";
import { Work } from "../types/work.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Work)
export class WorkTalks {
  @FieldResolver(() => CitedByConnection, { description: "Talks that cite the work, by time." })
  @Follows("work/talks")
  talks(@Args(() => Page) _page: Page): Connection<CitationEdge<Talk>> {
    return wired();
  }
}
