import { Args, FieldResolver, Resolver } from "type-graphql";
import { WorkPersonConnection, type WorkPersonEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Work } from "../types/work.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

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
