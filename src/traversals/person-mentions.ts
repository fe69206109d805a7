import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../entities/connection.js";
import { MentionConnection } from "../entities/mention-list.js";
import { type Mention } from "../entities/mention.js";
import { Page } from "../entities/page.js";
import { Person } from "../entities/person.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Person)
export class PersonMentions {
  @FieldResolver(() => MentionConnection, { description: "Every place where the person is printed, by the printed name." })
  @Follows("person/mentions")
  mentions(@Args(() => Page) _page: Page): Connection<Edge<Mention>> {
    return wired();
  }
}
