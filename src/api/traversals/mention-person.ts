import { FieldResolver, Resolver } from "type-graphql";
import { Mention } from "../types/mention.js";
import { Person } from "../types/person.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Mention)
export class MentionPerson {
  @FieldResolver(() => Person, { nullable: true, description: "The person that the name means." })
  @Follows("mention/person")
  person(): Person | null {
    return wired();
  }
}
