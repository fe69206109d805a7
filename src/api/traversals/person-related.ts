import { Arg, Args, Field, FieldResolver, ObjectType, Resolver } from "type-graphql";
import { connectionOf, type Connection, type Edge } from "../types/connection.js";
import { Nearness } from "../types/nearness.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@ObjectType({ implements: Nearness, simpleResolvers: true, description: "Somebody who is near a person." })
export class PersonNearnessEdge extends Nearness implements Edge<Person> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Person, { description: "The person." })
  node!: Person;
  @Field(() => Boolean, { description: "True when both present a talk together, or are authors of the same talk or work: they have met." })
  met!: boolean;
}
const PersonNearnessConnection = connectionOf("PersonNearness", PersonNearnessEdge);

@Resolver(() => Person)
export class PersonRelated {
  @FieldResolver(() => PersonNearnessConnection, {
    description:
      "People one should meet, the nearest first: those with whom the person has topics of talks, events, institutions or co-authors in common, but no talk or work; each part of the score with what is shared. What few people share says more. Events and institutions of more than 1,000 people, topics of more than 1,000 events and talks, and talks and works of more than 100 people say little, and are left out.",
  })
  @Follows("person/related")
  related(
    @Args(() => Page) _page: Page,
    @Arg("met", () => Boolean, { defaultValue: false, description: "Also people with whom the person has a talk or a work." }) _met: boolean,
  ): Connection<PersonNearnessEdge> {
    return wired();
  }
}
