import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { PersonMentionConnection, type PersonMention } from "../types/resemblance.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Person)
export class PersonMentions {
  @FieldResolver(() => PersonMentionConnection, { description: "Every place where the person is printed, by the printed name." })
  @Follows("person/mentions")
  mentions(@Args(() => Page) _page: Page): Connection<PersonMention> {
    return wired();
  }
}
