import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { AffiliationCandidate, AffiliationMatch } from "../types/affiliation-match.js";
import { InvalidArgument } from "../../errors.js";
import { startKey } from "../../query/selection/traversal-field.js";
import type { Candidate } from "../../identity/institutions/institutions.js";
import { institutionsToMatch } from "../../store/stored-register.js";

/** Characters of an affiliation: the longest that anybody prints have a few hundred. */
const longestAffiliation = 2_000;

@Resolver()
export class MatchAffiliation {
  @Query(() => AffiliationMatch, {
    nullable: true,
    description:
      "What an affiliation as it is printed means: departments, addresses, several institutions in one line, acronyms. Looked for among the institutions of the registers that are loaded (ROR), or among all of the graph where none is. The first question after a register changed waits until its names are read, about ten seconds for ROR.",
  })
  async matchAffiliation(
    @Ctx() { graph }: Context,
    @Arg("text", () => String, { description: "The affiliation as printed, at most 2,000 characters." }) text: string,
  ): Promise<AffiliationMatch> {
    if (text.length > longestAffiliation)
      throw new InvalidArgument(`text must have at most ${longestAffiliation} characters, but got ${text.length}`);
    const institutions = await institutionsToMatch(statement => graph.readWhole(statement)),
      { chosen, named, candidates, because } = institutions.match(text);
    return Object.assign(new AffiliationMatch(), {
      chosen: chosen && shown(chosen),
      named: named.map(shown),
      candidates: candidates.map(shown),
      because,
    });
  }
}

const shown = ({ institution, score, reasons }: Candidate): AffiliationCandidate =>
  Object.assign(new AffiliationCandidate(), { score, reasons, [startKey("candidate")]: [institution.id] });
