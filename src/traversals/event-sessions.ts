import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { type FactEdge } from "../entities/fact.js";
import { SessionFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { type Session } from "../entities/session.js";
import { Follows, wired } from "../graph/traversal.js";

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
