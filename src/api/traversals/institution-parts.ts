import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { InstitutionFacts } from "../types/facts.js";
import { Institution } from "../types/institution.js";
import { Page } from "../types/page.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Institution)
export class InstitutionParts {
  @FieldResolver(() => InstitutionFacts, { description: "Parts of the institution, by name." })
  @Follows("institution/parts")
  parts(@Args(() => Page) _page: Page): Connection<FactEdge<Institution>> {
    return wired();
  }
}
