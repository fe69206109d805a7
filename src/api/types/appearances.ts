import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { connectionOf, type Edge } from "./connection.js";
import { Event } from "./event.js";
import { Appearance } from "./fact.js";
import { Person } from "./person.js";
import { Project } from "./project.js";
import { Talk } from "./talk.js";
import { Work } from "./work.js";

/** Connections whose edges are appearances of a person: from the person, or to the person. */

type AppearanceEdge<Node> = Appearance & Edge<Node>;

function appearanceEdge<Node extends object>(name: string, node: ClassType<Node>): ClassType<AppearanceEdge<Node>> {
  @ObjectType(`${name}Edge`, { implements: Appearance, simpleResolvers: true, description: "An appearance of a person." })
  class PlainAppearanceEdge extends Appearance implements AppearanceEdge<Node> {
    @Field(() => String, { description: "The item's place in the list." })
    cursor!: string;
    @Field(() => node, { description: "The item." })
    node!: Node;
  }
  return PlainAppearanceEdge;
}

function countingEdge<Node extends object>(name: string, node: ClassType<Node>): ClassType<AppearanceEdge<Node> & { talks: number }> {
  @ObjectType(`${name}Edge`, { implements: Appearance, simpleResolvers: true, description: "All appearances of a person at an event." })
  class CountingAppearanceEdge extends Appearance implements AppearanceEdge<Node> {
    @Field(() => String, { description: "The item's place in the list." })
    cursor!: string;
    @Field(() => node, { description: "The item." })
    node!: Node;
    @Field(() => Int, { description: "Talks (lecture slots among them) that the person presents there." })
    talks!: number;
  }
  return CountingAppearanceEdge;
}

export type EventPersonEdge = AppearanceEdge<Person> & { talks: number };
export const EventPersonConnection = connectionOf("EventPerson", countingEdge("EventPerson", Person));
export type EventRoleEdge = AppearanceEdge<Person>;
export const EventRoleConnection = connectionOf("EventRole", appearanceEdge("EventRole", Person));
export type PersonEventEdge = AppearanceEdge<Event> & { talks: number };
export const PersonEventConnection = connectionOf("PersonEvent", countingEdge("PersonEvent", Event));
export type SessionPersonEdge = AppearanceEdge<Person>;
export const SessionPersonConnection = connectionOf("SessionPerson", appearanceEdge("SessionPerson", Person));
export type TalkPersonEdge = AppearanceEdge<Person>;
export const TalkPersonConnection = connectionOf("TalkPerson", appearanceEdge("TalkPerson", Person));
export type PersonTalkEdge = AppearanceEdge<Talk>;
export const PersonTalkConnection = connectionOf("PersonTalk", appearanceEdge("PersonTalk", Talk));
export type WorkPersonEdge = AppearanceEdge<Person>;
export const WorkPersonConnection = connectionOf("WorkPerson", appearanceEdge("WorkPerson", Person));
export type PersonWorkEdge = AppearanceEdge<Work>;
export const PersonWorkConnection = connectionOf("PersonWork", appearanceEdge("PersonWork", Work));
export type ProjectPersonEdge = AppearanceEdge<Person>;
export const ProjectPersonConnection = connectionOf("ProjectPerson", appearanceEdge("ProjectPerson", Person));
export type PersonProjectEdge = AppearanceEdge<Project>;
export const PersonProjectConnection = connectionOf("PersonProject", appearanceEdge("PersonProject", Project));
