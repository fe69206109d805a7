import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { type FactEdge } from "../entities/fact.js";
import { InstitutionFacts } from "../entities/facts.js";
import { type Institution } from "../entities/institution.js";
import { Page } from "../entities/page.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventHosts {
  @FieldResolver(() => InstitutionFacts, { description: "Institutions that host the event, by name." })
  @Follows("event/hosts")
  hosts(@Args(() => Page) _page: Page): Connection<FactEdge<Institution>> {
    return wired();
  }
}
