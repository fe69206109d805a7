import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf, type Edge } from "./connection.js";
import { Event } from "./event.js";
import { Appearance } from "./fact.js";
import { Person } from "./person.js";

/** People who come for the first time, who come again, and who come again to speak. */

const talksThere = "Talks (lecture slots among them) that the person presents there.";

@ObjectType({
  implements: Appearance,
  simpleResolvers: true,
  description: "Somebody at an event of whom no earlier appearance is known, with all appearances there.",
})
export class NewcomerEdge extends Appearance implements Edge<Person> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Person, { description: "The person." })
  node!: Person;
  @Field(() => Int, { description: talksThere })
  talks!: number;
  @Field(() => Int, {
    description:
      "Other events of the person, of whatever kind and series, of which it is not known whether they were earlier: of one of the two no day is known, and the years are the same or not known.",
  })
  maybeEarlier!: number;
}
export const NewcomerConnection = connectionOf("Newcomer", NewcomerEdge);

@ObjectType({
  implements: Appearance,
  simpleResolvers: true,
  description: "Somebody at an event who had been at earlier ones, with all appearances there.",
})
export class ReturnerEdge extends Appearance implements Edge<Person> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Person, { description: "The person." })
  node!: Person;
  @Field(() => Int, { description: talksThere })
  talks!: number;
  @Field(() => Int, { description: "Earlier events: those that are known to have ended before this one began." })
  earlierEvents!: number;
}
export const ReturnerConnection = connectionOf("Returner", ReturnerEdge);

@ObjectType({ implements: Appearance, simpleResolvers: true, description: "All appearances of a person at an event." })
export class AppearanceAtEvent extends Appearance {
  @Field(() => Event, { description: "The event." })
  node!: Event;
  @Field(() => Int, { description: talksThere })
  talks!: number;
}

@ObjectType({ simpleResolvers: true, description: "Somebody who attended an event and spoke at a later one." })
export class ReturnedAsSpeakerEdge implements Edge<Person> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Person, { description: "The person." })
  node!: Person;
  @Field(() => Int, {
    nullable: true,
    description:
      "Days from the end of the event attended (its beginning, where no end is printed) to the beginning of the other; null where of one of them no day is known.",
  })
  days!: number | null;
}
export const ReturnedAsSpeakerConnection = connectionOf("ReturnedAsSpeaker", ReturnedAsSpeakerEdge);
