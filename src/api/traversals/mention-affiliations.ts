import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { InstitutionFacts } from "../types/facts.js";
import { type Institution } from "../types/institution.js";
import { Mention } from "../types/mention.js";
import { Page } from "../types/page.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Mention)
export class MentionAffiliations {
  @FieldResolver(() => InstitutionFacts, { description: "Affiliations given with the name, in the printed order." })
  @Follows("mention/affiliations")
  affiliations(@Args(() => Page) _page: Page): Connection<FactEdge<Institution>> {
    return wired();
  }
}
