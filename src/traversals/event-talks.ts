import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { type FactEdge } from "../entities/fact.js";
import { TalkFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { type Talk } from "../entities/talk.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventTalks {
  @FieldResolver(() => TalkFacts, { description: "Talks given at the event, by time, then in the order of the source." })
  @Follows("event/talks")
  talks(
    @Args(() => Page) _page: Page,
    @Arg("parts", () => Boolean, { defaultValue: false, description: "Also what is printed at the parts of the event." }) _parts: boolean,
  ): Connection<FactEdge<Talk>> {
    return wired();
  }
}
