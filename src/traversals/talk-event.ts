import { FieldResolver, Resolver } from "type-graphql";
import { Event } from "../entities/event.js";
import { Talk } from "../entities/talk.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Talk)
export class TalkEvent {
  @FieldResolver(() => Event, { nullable: true, description: "The event where it is given." })
  @Follows("talk/event")
  event(): Event | null {
    return wired();
  }
}
