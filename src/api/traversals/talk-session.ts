import { FieldResolver, Resolver } from "type-graphql";
import { Session } from "../types/session.js";
import { Talk } from "../types/talk.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Talk)
export class TalkSession {
  @FieldResolver(() => Session, { nullable: true, description: "The session that it belongs to; null where none is printed." })
  @Follows("talk/session")
  session(): Session | null {
    return wired();
  }
}
