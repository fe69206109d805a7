import { Arg, Args, Field, FieldResolver, Int, ObjectType, Resolver } from "type-graphql";
import { type Connection, connectionOf } from "../types/connection.js";
import { Event } from "../types/event.js";
import { Institution } from "../types/institution.js";
import { Page } from "../types/page.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@ObjectType({ simpleResolvers: true, description: "How an institution takes part in an event." })
export class InstitutionEventEdge {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Event, { description: "The event." })
  node!: Event;
  @Field(() => Boolean, { description: "True when the institution hosts the event." })
  hosted!: boolean;
  @Field(() => Int, { description: "People who give the institution as an affiliation there." })
  people!: number;
}
const InstitutionEventConnection = connectionOf("InstitutionEvent", InstitutionEventEdge);

@Resolver(() => Institution)
export class InstitutionEvents {
  @FieldResolver(() => InstitutionEventConnection, {
    description: "Events that the institution hosts, or where somebody gives it as an affiliation, by time.",
  })
  @Follows("institution/events")
  events(
    @Args(() => Page) _page: Page,
    @Arg("parts", () => Boolean, { defaultValue: false, description: "Also through its parts." }) _parts: boolean,
  ): Connection<InstitutionEventEdge> {
    return wired();
  }
}
