import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { InstitutionFacts } from "../types/facts.js";
import { type Institution } from "../types/institution.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Person)
export class PersonAffiliations {
  @FieldResolver(() => InstitutionFacts, { description: "Institutions that the person gives as affiliations, by name." })
  @Follows("person/affiliations")
  affiliations(@Args(() => Page) _page: Page): Connection<FactEdge<Institution>> {
    return wired();
  }
}
