import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { InstitutionFacts } from "../entities/facts.js";
import { type Institution } from "../entities/institution.js";
import { Mention } from "../entities/mention.js";
import { Page } from "../entities/page.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Mention)
export class MentionAffiliations {
  @FieldResolver(() => InstitutionFacts, { description: "Affiliations given with the name, in the printed order." })
  @Follows("mention/affiliations")
  affiliations(@Args(() => Page) _page: Page): Connection<FactEdge<Institution>> {
    return wired();
  }
}
