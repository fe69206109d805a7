import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { InstitutionFacts } from "../types/facts.js";
import { Institution } from "../types/institution.js";
import { Page } from "../types/page.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Institution)
export class InstitutionPartOf {
  @FieldResolver(() => InstitutionFacts, { description: "Institutions that the institution is a part of, by name." })
  @Follows("institution/part-of")
  partOf(@Args(() => Page) _page: Page): Connection<FactEdge<Institution>> {
    return wired();
  }
}
