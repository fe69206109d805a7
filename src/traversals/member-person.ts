import { FieldResolver, Resolver } from "type-graphql";
import { NetworkMember } from "../entities/network.js";
import { Person } from "../entities/person.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => NetworkMember)
export class MemberPerson {
  @FieldResolver(() => Person, { nullable: true, description: "The person; null where they left the graph a moment ago." })
  @Follows("member/person")
  person(): Person | null {
    return wired();
  }
}
