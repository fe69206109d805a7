import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../entities/connection.js";
import { MentionConnection } from "../entities/mention-list.js";
import { type Mention } from "../entities/mention.js";
import { Page } from "../entities/page.js";
import { Record } from "../entities/record.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Record)
export class RecordMentions {
  @FieldResolver(() => MentionConnection, { description: "Mentions printed in the record, by the printed name." })
  @Follows("record/mentions")
  mentions(@Args(() => Page) _page: Page): Connection<Edge<Mention>> {
    return wired();
  }
}
