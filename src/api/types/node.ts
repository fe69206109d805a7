import { Field, ID, InterfaceType } from "type-graphql";
import { MadeOf } from "../../query/selection/traversal-field.js";

/** Properties that something may be called by, the best first. */
const callable = ["name", "title", "code", "citation", "asPrinted", "value", "key"];

@InterfaceType({
  description: "Anything with an id of its own. An id stays valid for ever: where two nodes turn out to be one, the old ids lead to it.",
})
export abstract class Node {
  @Field(() => ID, { description: "The id: the type's name and a hash." })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: "What to call it in a list: its name, title, code or the like; null for what has none (a lecture slot).",
  })
  @MadeOf(callable, row => callable.map(name => row[name]).find(value => value != null) ?? null)
  label!: string | null;
}
