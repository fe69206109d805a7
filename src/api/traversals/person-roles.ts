import { Field, FieldResolver, Int, ObjectType, Resolver } from "type-graphql";
import { Person } from "../types/person.js";
import { Role } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@ObjectType({ simpleResolvers: true, description: "A role that a person has." })
export class PersonRole {
  @Field(() => Role, { description: "The role." })
  role!: Role;
  @Field(() => Int, { description: "Events with the person in this role." })
  events!: number;
  @Field(() => Int, { description: "Projects with the person in this role." })
  projects!: number;
}

@Resolver(() => Person)
export class PersonRoles {
  @FieldResolver(() => [PersonRole], {
    description:
      "Roles that the person has at events (each part of an event is one) and in projects, with how many; works that only cite the person do not count.",
  })
  @Follows("person/roles")
  roles(): PersonRole[] {
    return wired();
  }
}
