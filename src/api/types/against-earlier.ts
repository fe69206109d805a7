import { ArgsType, Field } from "type-graphql";
import { Page } from "./page.js";
import { EventKind, Role } from "./words.js";

/** Which people of an event are told apart by what they were at before, and what counts as that. */
@ArgsType()
export class AgainstEarlier extends Page {
  @Field(() => Boolean, { defaultValue: false, description: "Also what is printed at the parts of the event." })
  parts?: boolean;

  @Field(() => [Role], { defaultValue: [], description: "Only people with these roles at this event; all where none is named." })
  roles?: Role[];

  @Field(() => [EventKind], { defaultValue: [], description: "Only earlier events of these kinds count; all where none is named." })
  kinds?: EventKind[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Only earlier editions of a series of this event count, and parts of them; of an event of no series nobody is told then.",
  })
  sameSeries?: boolean;
}
