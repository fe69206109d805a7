import { FieldResolver, Resolver } from "type-graphql";
import { AppearanceAtEvent, ReturnedAsSpeakerEdge } from "../types/returns.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => ReturnedAsSpeakerEdge)
export class ReturnedSpoke {
  @FieldResolver(() => AppearanceAtEvent, { description: "The later event at which the person spoke, with all appearances there." })
  @Follows("returned/spoke")
  spoke(): AppearanceAtEvent {
    return wired();
  }
}
