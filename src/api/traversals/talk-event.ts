import { FieldResolver, Resolver } from "type-graphql";
import { Event } from "../types/event.js";
import { Talk } from "../types/talk.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Talk)
export class TalkEvent {
  @FieldResolver(() => Event, { nullable: true, description: "The event where it is given." })
  @Follows("talk/event")
  event(): Event | null {
    return wired();
  }
}
