import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { type FactEdge } from "../types/fact.js";
import { SessionFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { type Session } from "../types/session.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventSessions {
  @FieldResolver(() => SessionFacts, { description: "Slots and blocks of the programme, by time, then in the order of the source." })
  @Follows("event/sessions")
  sessions(
    @Args(() => Page) _page: Page,
    @Arg("parts", () => Boolean, { defaultValue: false, description: "Also what is printed at the parts of the event." }) _parts: boolean,
  ): Connection<FactEdge<Session>> {
    return wired();
  }
}
