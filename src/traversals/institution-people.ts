import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { PersonFacts } from "../entities/facts.js";
import { Institution } from "../entities/institution.js";
import { Page } from "../entities/page.js";
import { type Person } from "../entities/person.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Institution)
export class InstitutionPeople {
  @FieldResolver(() => PersonFacts, { description: "People who give the institution as an affiliation, by name." })
  @Follows("institution/people")
  people(
    @Args(() => Page) _page: Page,
    @Arg("parts", () => Boolean, { defaultValue: false, description: "Also through its parts." }) _parts: boolean,
  ): Connection<FactEdge<Person>> {
    return wired();
  }
}
