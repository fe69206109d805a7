import { FieldResolver, Resolver } from "type-graphql";
import { AffiliationCandidate } from "../entities/affiliation-match.js";
import { Institution } from "../entities/institution.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => AffiliationCandidate)
export class CandidateInstitution {
  @FieldResolver(() => Institution, { nullable: true, description: "The institution; null where it left the graph a moment ago." })
  @Follows("candidate/institution")
  institution(): Institution | null {
    return wired();
  }
}
