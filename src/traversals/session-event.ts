import { FieldResolver, Resolver } from "type-graphql";
import { Event } from "../entities/event.js";
import { Session } from "../entities/session.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Session)
export class SessionEvent {
  @FieldResolver(() => Event, { nullable: true, description: "The event whose programme it belongs to." })
  @Follows("session/event")
  event(): Event | null {
    return wired();
  }
}
