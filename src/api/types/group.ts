import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Int, InterfaceType, ObjectType, type ClassType } from "type-graphql";
import { type Connection, type Edge } from "./connection.js";
import { Node } from "./node.js";
import { PageInfo } from "./page.js";

/** The items of a list in groups. Which lists have groups, and by what they are made: groups.ts, cypher/group/. */

@ObjectType({ simpleResolvers: true, description: "One of the things that the items of a group have in common." })
export class GroupKey {
  @Field(() => String, { description: "What it was grouped by." })
  by!: string;
  @Field(() => String, {
    nullable: true,
    description: "The word, year or country, or the name or title of the node; null for items of which it is not known.",
  })
  value!: string | null;
  @Field(() => Node, {
    nullable: true,
    description: "The node that it stands for: an institution, a topic; null for words and years, and what is not known.",
  })
  node!: Node | null;
}

@InterfaceType({ description: "Items of a list that have something in common." })
export abstract class Group {
  @Field(() => Int, { description: "How many items, each once." })
  count!: number;
}

const dates = {
  firstDate: "The first day of any of them; null where none has a date.",
  lastDate: "The last day of any of them; null where none has a date.",
};

@ObjectType({ implements: Group, simpleResolvers: true, description: "Talks that have something in common." })
export class TalkGroup extends Group {
  @Field(() => Int, { description: "Events where they are given, each once." })
  eventCount!: number;
  @Field(() => Int, { description: "Institutions that are printed as affiliations at them, each once." })
  institutionCount!: number;
  @Field(() => Int, { description: "People who present them or are authors of them, each once." })
  personCount!: number;
  @Field(() => GraphQLLocalDate, { nullable: true, description: dates.firstDate })
  firstDate!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: dates.lastDate })
  lastDate!: string | null;
}

@ObjectType({ implements: Group, simpleResolvers: true, description: "People who have something in common." })
export class PersonGroup extends Group {
  @Field(() => Int, { description: "Events where they appear, each once; of a group by what events have, those of the group." })
  eventCount!: number;
  @Field(() => Int, {
    description: "Institutions that they give as affiliations, each once; of a group by institution or country, those of the group.",
  })
  institutionCount!: number;
  @Field(() => GraphQLLocalDate, { nullable: true, description: "When any of them was first seen; null where none has a date." })
  firstSeen!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: "When any of them was last seen; null where none has a date." })
  lastSeen!: string | null;
}

@ObjectType({ implements: Group, simpleResolvers: true, description: "Events that have something in common." })
export class EventGroup extends Group {
  @Field(() => Int, { description: "People who appear there, each once." })
  personCount!: number;
  @Field(() => Int, { description: "Talks given there." })
  talkCount!: number;
  @Field(() => GraphQLLocalDate, { nullable: true, description: dates.firstDate })
  firstDate!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: dates.lastDate })
  lastDate!: string | null;
}

/** A list of groups, and how much of what is grouped is not known. */
export interface Groups<Item> extends Connection<Edge<Item>> {
  readonly items: number;
  readonly unknown: number;
}

/** The connection over groups of one type. Its fields are added to the lists by groups.ts. */
function groupsOf<Item extends Group>(name: string, group: ClassType<Item>): ClassType<Groups<Item>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: "A group of a list." })
  class GroupEdge implements Edge<Item> {
    @Field(() => String, { description: "The group's place in the list." })
    cursor!: string;
    @Field(() => group, { description: "The group." })
    node!: Item;
  }
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: "A page of the groups of a list." })
  class GroupConnection implements Groups<Item> {
    @Field(() => [GroupEdge], { description: "The groups of the page, in order." })
    edges!: GroupEdge[];
    @Field(() => PageInfo, { description: "Where the page lies." })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: "All groups, counted only when asked for." })
    totalCount!: number;
    @Field(() => Int, { description: "Items in all groups, each once." })
    items!: number;
    @Field(() => Int, { description: "Items of which a key is not known: they stand in a group that has a key with the value null." })
    unknown!: number;
  }
  return GroupConnection;
}
export const TalkGroupConnection = groupsOf("TalkGroup", TalkGroup);
export const PersonGroupConnection = groupsOf("PersonGroup", PersonGroup);
export const EventGroupConnection = groupsOf("EventGroup", EventGroup);
