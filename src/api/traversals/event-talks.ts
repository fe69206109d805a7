import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { type FactEdge } from "../types/fact.js";
import { TalkFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { type Talk } from "../types/talk.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

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
