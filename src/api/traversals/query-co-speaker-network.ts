import { Arg, Int, Query, Resolver } from "type-graphql";
import { EventFilter } from "../types/event.js";
import { CoSpeakerNetwork } from "../types/network.js";
import { PersonFilter } from "../types/person.js";
import { Role } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver()
export class QueryCoSpeakerNetwork {
  @Query(() => CoSpeakerNetwork, {
    description:
      "Who speaks at the same events as whom, or appears there in other roles, as a network: how people are linked, which communities they make, who stands between them. A part of an event is an event of its own. All events of the set are looked at, so it takes seconds in a large graph; a network of more than 50,000 links is refused.",
  })
  @Follows("query/co-speaker-network")
  coSpeakerNetwork(
    @Arg("roles", () => [Role], { defaultValue: [Role.SPEAKER], description: "Only appearances in these roles; all where none is named." })
    _roles: Role[],
    @Arg("atLeast", () => Int, {
      defaultValue: 1,
      description: "Events at least that two people share to be linked, from 1; who appears at fewer is left out.",
    })
    _atLeast: number,
    @Arg("largest", () => Int, {
      defaultValue: 200,
      description: "Events at which more people than this appear in these roles are left out, 2 to 10,000: that two spoke there says little of them.",
    })
    _largest: number,
    @Arg("mostPeople", () => Int, { defaultValue: 300, description: "People at most, 1 to 1,000: those at most events, then by name." })
    _mostPeople: number,
    @Arg("events", () => EventFilter, { nullable: true, description: "Only at these events; at all where nothing is said." }) _events?: EventFilter,
    @Arg("people", () => PersonFilter, {
      nullable: true,
      description: "Only between these people; all where nothing is said. Weights count everybody who appears at an event.",
    })
    _people?: PersonFilter,
  ): CoSpeakerNetwork {
    return wired();
  }
}
