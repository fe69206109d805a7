import { Arg, Args, Query, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { orderBy, type Order } from "../types/order.js";
import { Page } from "../types/page.js";
import { ReturnedAsSpeakerConnection, type ReturnedAsSpeakerEdge } from "../types/returns.js";
import { EventKind, Role } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

const ReturnedAsSpeakerOrder = orderBy("ReturnedAsSpeaker", {
  DAYS: "By the days between, of a year alone the least that they can be; where it is not known which was first, last.",
  NAME: "By the name as shown, folded.",
});

@Resolver()
export class QueryReturnedAsSpeakers {
  @Query(() => ReturnedAsSpeakerConnection, {
    description:
      "People who attended an event and later spoke at another, which is known to have begun after the first had ended (of a year alone, in a later one): each once, with the first event at which they so spoke, and the last that they had attended before it. Those who soonest came back are first. Whether they had spoken before makes no difference, and a part of an event is an event of its own.",
  })
  @Follows("query/returned-as-speakers")
  returnedAsSpeakers(
    @Args(() => Page) _page: Page,
    @Arg("as", () => Role, {
      defaultValue: Role.PARTICIPANT,
      description: "In this role at the event attended. Authors and speakers are many: in a large graph name kinds of events beside them.",
    })
    _as: Role,
    @Arg("attendedKinds", () => [EventKind], {
      defaultValue: [],
      description: "Only attended events of these kinds; all where none is named.",
    })
    _attendedKinds: EventKind[],
    @Arg("roles", () => [Role], {
      defaultValue: [Role.SPEAKER],
      description: "In one of these roles at the later event; all where none is named.",
    })
    _roles: Role[],
    @Arg("spokeKinds", () => [EventKind], { defaultValue: [], description: "Only later events of these kinds; all where none is named." })
    _spokeKinds: EventKind[],
    @Arg("undated", () => Boolean, {
      defaultValue: false,
      description:
        "Also people of whom it is not known whether they spoke later: of one of the two events no day is known, the years are the same or not known, and neither is a part of the other.",
    })
    _undated: boolean,
    @Arg("orderBy", () => ReturnedAsSpeakerOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
  ): Connection<ReturnedAsSpeakerEdge> {
    return wired();
  }
}
