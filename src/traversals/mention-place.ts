import { FieldResolver, Resolver } from "type-graphql";
import { Mention } from "../entities/mention.js";
import { Node } from "../entities/node.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Mention)
export class MentionPlace {
  @FieldResolver(() => Node, { nullable: true, description: "What the name is printed at: an event, a session, a talk, a project or a work." })
  @Follows("mention/place")
  place(): Node | null {
    return wired();
  }
}
