import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { StationConnection, type StationEdge } from "../types/station.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Person)
export class PersonStations {
  @FieldResolver(() => StationConnection, {
    description:
      "Institutions printed beside the person's name, in the order of when each was first; of a year alone, at its end; those of which not even that is known come last. What has no date of its own (a talk, a session) has that of its session, or of its event.",
  })
  @Follows("person/stations")
  stations(@Args(() => Page) _page: Page): Connection<StationEdge> {
    return wired();
  }
}
