import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../entities/connection.js";
import { RecordConnection } from "../entities/mention-list.js";
import { Page } from "../entities/page.js";
import { type Record } from "../entities/record.js";
import { Source } from "../entities/source.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Source)
export class SourceRecords {
  @FieldResolver(() => RecordConnection, { description: "Records of the source, in its order." })
  @Follows("source/records")
  records(@Args(() => Page) _page: Page): Connection<Edge<Record>> {
    return wired();
  }
}
