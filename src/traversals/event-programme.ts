import { FieldResolver, Resolver } from "type-graphql";
import { Event } from "../entities/event.js";
import { ProgrammeDay } from "../entities/programme-day.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventProgramme {
  @FieldResolver(() => [ProgrammeDay], { description: "The programme day by day, parts of the event included." })
  @Follows("event/programme")
  programme(): ProgrammeDay[] {
    return wired();
  }
}
