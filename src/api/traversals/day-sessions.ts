import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../types/connection.js";
import { Page } from "../types/page.js";
import { ProgrammeDay } from "../types/programme-day.js";
import { type Session, SessionConnection } from "../types/session.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => ProgrammeDay)
export class DaySessions {
  @FieldResolver(() => SessionConnection, { description: "Sessions of the day, by time, then in the order of the source." })
  @Follows("day/sessions")
  sessions(@Args(() => Page) _page: Page): Connection<Edge<Session>> {
    return wired();
  }
}
