import { FieldResolver, Resolver } from "type-graphql";
import { Session } from "../entities/session.js";
import { Talk } from "../entities/talk.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Talk)
export class TalkSession {
  @FieldResolver(() => Session, { nullable: true, description: "The session that it belongs to; null where none is printed." })
  @Follows("talk/session")
  session(): Session | null {
    return wired();
  }
}
