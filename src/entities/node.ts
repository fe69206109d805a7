import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({
  description: "Anything with an id of its own. An id stays valid for ever: where two nodes turn out to be one, the old ids lead to it.",
})
export abstract class Node {
  @Field(() => ID, { description: "The id: the type's name and a hash." })
  id!: string;
}
