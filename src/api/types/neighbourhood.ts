import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "./node.js";

@ObjectType({ simpleResolvers: true, description: "What lies around a node: as much of it as a drawing holds." })
export class Neighbourhood {
  @Field(() => Boolean, {
    description:
      "True when these are all nodes within so many steps and all relationships between them; false when there are more than were asked for, more than 2,000 relationships, or a node that was not gone beyond.",
  })
  complete!: boolean;
  @Field(() => Int, {
    description: "Nodes that were found and are left out: at least so many more there are. What lies behind them was not looked at.",
  })
  moreNodes!: number;
}

@ObjectType({ simpleResolvers: true, description: "A node of a neighbourhood." })
export class Neighbour {
  @Field(() => Int, { description: "Steps from the node in the middle, which itself has 0." })
  distance!: number;
  @Field(() => Node, { description: "The node." })
  node!: Node;
}
