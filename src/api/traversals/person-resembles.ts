import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Person } from "../types/person.js";
import { ResemblanceConnection, type ResemblanceEdge } from "../types/resemblance.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Person)
export class PersonResembles {
  @FieldResolver(() => ResemblanceConnection, { description: "People who may be this one, with what speaks for it, most of it first." })
  @Follows("person/resembles")
  resembles(@Args(() => Page) _page: Page): Connection<ResemblanceEdge> {
    return wired();
  }
}
