import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { InstitutionFacts } from "../entities/facts.js";
import { type Institution } from "../entities/institution.js";
import { Page } from "../entities/page.js";
import { Person } from "../entities/person.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Person)
export class PersonAffiliations {
  @FieldResolver(() => InstitutionFacts, { description: "Institutions that the person gives as affiliations, by name." })
  @Follows("person/affiliations")
  affiliations(@Args(() => Page) _page: Page): Connection<FactEdge<Institution>> {
    return wired();
  }
}
