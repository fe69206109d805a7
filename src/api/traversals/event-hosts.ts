import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { type FactEdge } from "../types/fact.js";
import { InstitutionFacts } from "../types/facts.js";
import { type Institution } from "../types/institution.js";
import { Page } from "../types/page.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventHosts {
  @FieldResolver(() => InstitutionFacts, { description: "Institutions that host the event, by name." })
  @Follows("event/hosts")
  hosts(@Args(() => Page) _page: Page): Connection<FactEdge<Institution>> {
    return wired();
  }
}
