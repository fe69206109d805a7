import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Person } from "../entities/person.js";
import { PersonMentionConnection, type PersonMention } from "../entities/resemblance.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Person)
export class PersonMentions {
  @FieldResolver(() => PersonMentionConnection, { description: "Every place where the person is printed, by the printed name." })
  @Follows("person/mentions")
  mentions(@Args(() => Page) _page: Page): Connection<PersonMention> {
    return wired();
  }
}
