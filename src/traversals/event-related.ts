import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { EventNearnessConnection, type EventNearness } from "../entities/nearness.js";
import { Page } from "../entities/page.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventRelated {
  @FieldResolver(() => EventNearnessConnection, {
    description:
      "Events with which it has people, topics, hosts, a series or places in common, the nearest first; each part of the score with what is shared. What few events share says more. Its own parts and what it is a part of are left out.",
  })
  @Follows("event/related")
  related(@Args(() => Page) _page: Page): Connection<EventNearness> {
    return wired();
  }
}
