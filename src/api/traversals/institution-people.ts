import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { PersonFacts } from "../types/facts.js";
import { Institution } from "../types/institution.js";
import { Page } from "../types/page.js";
import { type Person } from "../types/person.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

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
