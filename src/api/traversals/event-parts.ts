import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { type FactEdge } from "../types/fact.js";
import { EventFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventParts {
  @FieldResolver(() => EventFacts, { description: "Parts of the event, by time, then in the order of the source." })
  @Follows("event/parts")
  parts(@Args(() => Page) _page: Page): Connection<FactEdge<Event>> {
    return wired();
  }
}
