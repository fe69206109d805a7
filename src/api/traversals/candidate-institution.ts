import { FieldResolver, Resolver } from "type-graphql";
import { AffiliationCandidate } from "../types/affiliation-match.js";
import { Institution } from "../types/institution.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => AffiliationCandidate)
export class CandidateInstitution {
  @FieldResolver(() => Institution, { nullable: true, description: "The institution; null where it left the graph a moment ago." })
  @Follows("candidate/institution")
  institution(): Institution | null {
    return wired();
  }
}
