import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { type FactEdge } from "../entities/fact.js";
import { EventFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventParts {
  @FieldResolver(() => EventFacts, { description: "Parts of the event, by time, then in the order of the source." })
  @Follows("event/parts")
  parts(@Args(() => Page) _page: Page): Connection<FactEdge<Event>> {
    return wired();
  }
}
