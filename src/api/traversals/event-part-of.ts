import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { type FactEdge } from "../types/fact.js";
import { EventFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventPartOf {
  @FieldResolver(() => EventFacts, { description: "Events that the event is a part of." })
  @Follows("event/part-of")
  partOf(@Args(() => Page) _page: Page): Connection<FactEdge<Event>> {
    return wired();
  }
}
