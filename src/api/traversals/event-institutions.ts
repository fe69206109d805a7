import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { CarryingInstitutionConnection, type CarryingInstitutionEdge } from "../types/counted.js";
import { Page } from "../types/page.js";
import { Event } from "../types/event.js";
import { Role } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventInstitutions {
  @FieldResolver(() => CarryingInstitutionConnection, {
    description: "Institutions from which the talks of the event come, as printed there, those of the most people first.",
  })
  @Follows("event/institutions")
  institutions(
    @Args(() => Page) _page: Page,
    @Arg("parts", () => Boolean, { defaultValue: false, description: "Also what is printed at the parts of the event." }) _parts: boolean,
    @Arg("roles", () => [Role], { defaultValue: [], description: "Only people in these roles at the talks; all where none is named." })
    _roles: Role[],
  ): Connection<CarryingInstitutionEdge> {
    return wired();
  }
}
