import { Arg, Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { CarryingInstitutionConnection, type CarryingInstitutionEdge } from "../entities/counted.js";
import { Page } from "../entities/page.js";
import { Topic } from "../entities/topic.js";
import { Role } from "../entities/words.js";
import { Follows, wired } from "../graph/traversal.js";

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
