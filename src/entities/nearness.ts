import { Field, Float, Int, ObjectType, type ClassType } from "type-graphql";
import { connectionOf, type Connection, type Edge } from "./connection.js";
import { Event } from "./event.js";
import { NearnessKind } from "./words.js";

/** What is near an item, with a score that is the sum of named parts. */

@ObjectType({ simpleResolvers: true, description: "A part of a nearness: what both have of one kind." })
export class NearnessPart {
  @Field(() => NearnessKind, { description: "What kind of thing both have." })
  kind!: NearnessKind;
  @Field(() => Float, { description: "What it adds: for each shared thing 1 / ln n, where n events have it; two events 1.44, ten 0.43." })
  score!: number;
  @Field(() => Int, { description: "How many things of this kind both have." })
  count!: number;
}

@ObjectType("EventNearnessEdge", { simpleResolvers: true, description: "An event that is near another." })
class EventNearnessEdge implements Edge<Event> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Event, { description: "The event." })
  node!: Event;
  @Field(() => Float, {
    description: "How near it is: the sum of its parts (Adamic & Adar, Friends and neighbors on the Web, Social Networks 25, 2003).",
  })
  score!: number;
}
export type EventNearness = Edge<Event> & { readonly score: number };
export const EventNearnessConnection: ClassType<Connection<EventNearness>> = connectionOf(
  "EventNearness",
  EventNearnessEdge as ClassType<EventNearness>,
);
export { EventNearnessEdge };
