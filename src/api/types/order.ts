import { Field, InputType, registerEnumType, type ClassType } from "type-graphql";
import { Direction } from "./words.js";

export interface Order {
  field: string;
  direction: Direction;
}

/** The input that orders a connection: by one of these fields, up or down. Each field is an `@order` of the connection's fragment. */
export function orderBy(type: string, fields: Readonly<Record<string, string>>): ClassType<Order> {
  const names = Object.fromEntries(Object.keys(fields).map(name => [name, name]));
  registerEnumType(names, {
    name: `${type}OrderField`,
    description: `What to order by.`,
    valuesConfig: Object.fromEntries(Object.entries(fields).map(([name, description]) => [name, { description }])),
  });
  @InputType(`${type}Order`, { description: "The order of a list; what is unknown comes last when going up." })
  class OrderInput implements Order {
    @Field(() => names, { description: "What to order by." })
    field!: string;
    @Field(() => Direction, { defaultValue: Direction.ASC, description: "Up, unless said." })
    direction!: Direction;
  }
  return OrderInput;
}
