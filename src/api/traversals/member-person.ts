import { FieldResolver, Resolver } from "type-graphql";
import { NetworkMember } from "../types/network.js";
import { Person } from "../types/person.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => NetworkMember)
export class MemberPerson {
  @FieldResolver(() => Person, { nullable: true, description: "The person; null where they left the graph a moment ago." })
  @Follows("member/person")
  person(): Person | null {
    return wired();
  }
}
