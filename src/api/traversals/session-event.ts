import { FieldResolver, Resolver } from "type-graphql";
import { Event } from "../types/event.js";
import { Session } from "../types/session.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Session)
export class SessionEvent {
  @FieldResolver(() => Event, { nullable: true, description: "The event whose programme it belongs to." })
  @Follows("session/event")
  event(): Event | null {
    return wired();
  }
}
