import { FieldResolver, Resolver } from "type-graphql";
import { AppearanceAtEvent, ReturnedAsSpeakerEdge } from "../entities/returns.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => ReturnedAsSpeakerEdge)
export class ReturnedAttended {
  @FieldResolver(() => AppearanceAtEvent, { description: "The event that the person attended, with all appearances there." })
  @Follows("returned/attended")
  attended(): AppearanceAtEvent {
    return wired();
  }
}
