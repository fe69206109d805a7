import { Field, ObjectType, type ClassType } from "type-graphql";
import { connectionOf, type Edge } from "./connection.js";
import { Event } from "./event.js";
import { Fact } from "./fact.js";
import { Talk } from "./talk.js";
import { Topic } from "./topic.js";
import { TopicOrigin } from "./words.js";

/** Connections between topics and what is about them. */

export type AboutEdge<Node> = Fact & Edge<Node> & { from: TopicOrigin };

function aboutEdge<Node extends object>(name: string, node: ClassType<Node>): ClassType<AboutEdge<Node>> {
  @ObjectType(`${name}Edge`, { implements: Fact, simpleResolvers: true, description: "What something is about." })
  class PlainAboutEdge extends Fact implements Edge<Node> {
    @Field(() => String, { description: "The item's place in the list." })
    cursor!: string;
    @Field(() => node, { description: "The item." })
    node!: Node;
    @Field(() => TopicOrigin, { description: "Where the topic was read." })
    from!: TopicOrigin;
  }
  return PlainAboutEdge;
}

export const TopicAboutConnection = connectionOf("TopicAbout", aboutEdge("TopicAbout", Topic));
export const EventAboutConnection = connectionOf("EventAbout", aboutEdge("EventAbout", Event));
export const TalkAboutConnection = connectionOf("TalkAbout", aboutEdge("TalkAbout", Talk));
