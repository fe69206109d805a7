import { Field, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "What sources say of a property about which not all say the same." })
export class Statement {
  @Field(() => String, { description: "The property: the name of a field of the node, such as start or title." })
  property!: string;
  @Field(() => String, { description: "What is said, as text." })
  value!: string;
  @Field(() => Boolean, {
    description:
      "True for what stands at the node: of moments the one with the most parts; otherwise, and among such, what the source with the first key says.",
  })
  stands!: boolean;
}
