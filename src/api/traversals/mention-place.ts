import { FieldResolver, Resolver } from "type-graphql";
import { Mention } from "../types/mention.js";
import { Node } from "../types/node.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Mention)
export class MentionPlace {
  @FieldResolver(() => Node, { nullable: true, description: "What the name is printed at: an event, a session, a talk, a project or a work." })
  @Follows("mention/place")
  place(): Node | null {
    return wired();
  }
}
