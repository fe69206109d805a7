import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../types/connection.js";
import { MentionConnection } from "../types/mention-list.js";
import { type Mention } from "../types/mention.js";
import { Page } from "../types/page.js";
import { Record } from "../types/record.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Record)
export class RecordMentions {
  @FieldResolver(() => MentionConnection, { description: "Mentions printed in the record, by the printed name." })
  @Follows("record/mentions")
  mentions(@Args(() => Page) _page: Page): Connection<Edge<Mention>> {
    return wired();
  }
}
