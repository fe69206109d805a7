import { FieldResolver, Resolver } from "type-graphql";
import { AppearanceAtEvent, ReturnedAsSpeakerEdge } from "../types/returns.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => ReturnedAsSpeakerEdge)
export class ReturnedAttended {
  @FieldResolver(() => AppearanceAtEvent, { description: "The event that the person attended, with all appearances there." })
  @Follows("returned/attended")
  attended(): AppearanceAtEvent {
    return wired();
  }
}
