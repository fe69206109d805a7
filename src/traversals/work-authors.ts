import { Args, FieldResolver, Resolver } from "type-graphql";
import { WorkPersonConnection, type WorkPersonEdge } from "../entities/appearances.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Work } from "../entities/work.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Work)
export class WorkAuthors {
  @FieldResolver(() => WorkPersonConnection, {
    description: "Authors of the work who also appear at events, in the printed order; authorsAsPrinted has all.",
  })
  @Follows("work/authors")
  authors(@Args(() => Page) _page: Page): Connection<WorkPersonEdge> {
    return wired();
  }
}
