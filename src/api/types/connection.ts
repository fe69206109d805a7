import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { PageInfo } from "./page.js";

/** A page of a list, in the sense of Relay. */
export interface Connection<Edge> {
  readonly edges: Edge[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** The connection type over an edge type that has properties of its own. */
export function connectionOf<Edge extends object>(name: string, edge: ClassType<Edge>): ClassType<Connection<Edge>> {
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: "A page of a list." })
  class PagedConnection implements Connection<Edge> {
    @Field(() => [edge], { description: "The items of the page, in order." })
    edges!: Edge[];
    @Field(() => PageInfo, { description: "Where the page lies." })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: "All items of the list, counted only when asked for." })
    totalCount!: number;
  }
  return PagedConnection;
}

/** The connection type over a plain list: its edges know nothing but their node. */
export function listOf<Node extends object>(name: string, node: abstract new () => Node): ClassType<Connection<Edge<Node>>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: "An item of a list." })
  class PlainEdge implements Edge<Node> {
    @Field(() => String, { description: "The item's place in the list." })
    cursor!: string;
    @Field(() => node, { description: "The item." })
    node!: Node;
  }
  return connectionOf(name, PlainEdge);
}
