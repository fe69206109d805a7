import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { connectionOf, type Edge } from "./connection.js";
import { Institution } from "./institution.js";
import { Person } from "./person.js";

/** Connections of people and institutions with what is counted for them. */

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

@ObjectType({ simpleResolvers: true, description: "An institution with the people and talks that come from it." })
export class CarryingInstitutionEdge implements Edge<Institution> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Institution, { description: "The institution." })
  node!: Institution;
  @Field(() => Int, { description: "People who gave it as their affiliation at these talks, each once." })
  people!: number;
  @Field(() => Int, { description: "Talks at which it is printed, each once." })
  talks!: number;
}

export const CarryingInstitutionConnection = connectionOf("CarryingInstitution", CarryingInstitutionEdge);
export const SharedEventConnection = connectionOf("SharedEvent", SharedEventEdge as ClassType<Edge<Person>>);
export const SharedTalkConnection = connectionOf("SharedTalk", SharedTalkEdge as ClassType<Edge<Person>>);
