import { FieldResolver, Resolver } from "type-graphql";
import { AppearanceAtEvent, ReturnedAsSpeakerEdge } from "../entities/returns.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => ReturnedAsSpeakerEdge)
export class ReturnedSpoke {
  @FieldResolver(() => AppearanceAtEvent, { description: "The later event at which the person spoke, with all appearances there." })
  @Follows("returned/spoke")
  spoke(): AppearanceAtEvent {
    return wired();
  }
}
