import { FieldResolver, Resolver } from "type-graphql";
import { Mention } from "../entities/mention.js";
import { Person } from "../entities/person.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Mention)
export class MentionPerson {
  @FieldResolver(() => Person, { nullable: true, description: "The person that the name means." })
  @Follows("mention/person")
  person(): Person | null {
    return wired();
  }
}
