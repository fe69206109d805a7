import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../types/connection.js";
import { RecordConnection } from "../types/mention-list.js";
import { Page } from "../types/page.js";
import { type Record } from "../types/record.js";
import { Source } from "../types/source.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Source)
export class SourceRecords {
  @FieldResolver(() => RecordConnection, { description: "Records of the source, in its order." })
  @Follows("source/records")
  records(@Args(() => Page) _page: Page): Connection<Edge<Record>> {
    return wired();
  }
}
