import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection, type Edge } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { ProgrammeDay } from "../entities/programme-day.js";
import { type Session, SessionConnection } from "../entities/session.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => ProgrammeDay)
export class DaySessions {
  @FieldResolver(() => SessionConnection, { description: "Sessions of the day, by time, then in the order of the source." })
  @Follows("day/sessions")
  sessions(@Args(() => Page) _page: Page): Connection<Edge<Session>> {
    return wired();
  }
}
