import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { connectionOf, type Edge } from "./connection.js";
import { Person } from "./person.js";

/** Connections of people with what is counted for them. */

export type CountedEdge<Node> = Edge<Node>;

@ObjectType("SharedEventEdge", { simpleResolvers: true, description: "Somebody at the same events." })
class SharedEventEdge implements Edge<Person> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Person, { description: "The person." })
  node!: Person;
  @Field(() => Int, { description: "Events in common." })
  events!: number;
}

@ObjectType("SharedTalkEdge", { simpleResolvers: true, description: "Somebody with the talks that are counted." })
class SharedTalkEdge implements Edge<Person> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Person, { description: "The person." })
  node!: Person;
  @Field(() => Int, { description: "How many talks." })
  talks!: number;
}

export const SharedEventConnection = connectionOf("SharedEvent", SharedEventEdge as ClassType<Edge<Person>>);
export const SharedTalkConnection = connectionOf("SharedTalk", SharedTalkEdge as ClassType<Edge<Person>>);
