import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Person } from "../entities/person.js";
import { ResemblanceConnection, type ResemblanceEdge } from "../entities/resemblance.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Person)
export class PersonResembles {
  @FieldResolver(() => ResemblanceConnection, { description: "People who may be this one, with what speaks for it, most of it first." })
  @Follows("person/resembles")
  resembles(@Args(() => Page) _page: Page): Connection<ResemblanceEdge> {
    return wired();
  }
}
