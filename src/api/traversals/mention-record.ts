import { FieldResolver, Resolver } from "type-graphql";
import { Mention } from "../types/mention.js";
import { Record } from "../types/record.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Mention)
export class MentionRecord {
  @FieldResolver(() => Record, { nullable: true, description: "The record where the name is printed." })
  @Follows("mention/record")
  record(): Record | null {
    return wired();
  }
}
