import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { InstitutionFacts } from "../entities/facts.js";
import { Institution } from "../entities/institution.js";
import { Page } from "../entities/page.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Institution)
export class InstitutionPartOf {
  @FieldResolver(() => InstitutionFacts, { description: "Institutions that the institution is a part of, by name." })
  @Follows("institution/part-of")
  partOf(@Args(() => Page) _page: Page): Connection<FactEdge<Institution>> {
    return wired();
  }
}
