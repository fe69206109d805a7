import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { CarryingInstitutionConnection, type CarryingInstitutionEdge } from "../types/counted.js";
import { Page } from "../types/page.js";
import { Topic } from "../types/topic.js";
import { Role } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Topic)
export class TopicInstitutions {
  @FieldResolver(() => CarryingInstitutionConnection, {
    description: "Institutions from which talks about the topic come, as printed there, those of the most people first.",
  })
  @Follows("topic/institutions")
  institutions(
    @Args(() => Page) _page: Page,
    @Arg("roles", () => [Role], { defaultValue: [], description: "Only people in these roles at the talks; all where none is named." })
    _roles: Role[],
  ): Connection<CarryingInstitutionEdge> {
    return wired();
  }
}
