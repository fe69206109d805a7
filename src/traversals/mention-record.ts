import { FieldResolver, Resolver } from "type-graphql";
import { Mention } from "../entities/mention.js";
import { Record } from "../entities/record.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Mention)
export class MentionRecord {
  @FieldResolver(() => Record, { nullable: true, description: "The record where the name is printed." })
  @Follows("mention/record")
  record(): Record | null {
    return wired();
  }
}
