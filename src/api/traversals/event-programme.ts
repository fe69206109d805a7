import { FieldResolver, Resolver } from "type-graphql";
import { Event } from "../types/event.js";
import { ProgrammeDay } from "../types/programme-day.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventProgramme {
  @FieldResolver(() => [ProgrammeDay], { description: "The programme day by day, parts of the event included." })
  @Follows("event/programme")
  programme(): ProgrammeDay[] {
    return wired();
  }
}
