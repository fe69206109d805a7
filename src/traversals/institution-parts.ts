import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { InstitutionFacts } from "../entities/facts.js";
import { Institution } from "../entities/institution.js";
import { Page } from "../entities/page.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Institution)
export class InstitutionParts {
  @FieldResolver(() => InstitutionFacts, { description: "Parts of the institution, by name." })
  @Follows("institution/parts")
  parts(@Args(() => Page) _page: Page): Connection<FactEdge<Institution>> {
    return wired();
  }
}
