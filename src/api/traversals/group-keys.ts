import { FieldResolver, Resolver } from "type-graphql";
import { Group, GroupKey } from "../types/group.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Group)
export class GroupKeys {
  @FieldResolver(() => [GroupKey], { description: "What its items have in common, in the order in which it was asked for." })
  @Follows("group/keys")
  keys(): GroupKey[] {
    return wired();
  }
}
