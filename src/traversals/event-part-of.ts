import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { type FactEdge } from "../entities/fact.js";
import { EventFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventPartOf {
  @FieldResolver(() => EventFacts, { description: "Events that the event is a part of." })
  @Follows("event/part-of")
  partOf(@Args(() => Page) _page: Page): Connection<FactEdge<Event>> {
    return wired();
  }
}
