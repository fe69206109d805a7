import { GraphQLDateTimeISO } from "graphql-scalars";
import { Arg, Args, Field, FieldResolver, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Page } from "./page.js";
import { Source } from "./source.js";
import { AuditAction, AuditChannel } from "./words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { RequiresRole } from "../access-rule.js";

@ObjectType({
  simpleResolvers: true,
  description:
    "An entry of the audit record: who changed what, and when. Entries are written in the transaction of the change and never changed afterwards. An entry is no node of the graph.",
})
export class AuditEntry {
  @Field(() => ID, { description: "The id of the entry." })
  id!: string;
  @Field(() => Int, { description: "The number of the entry: 1 for the first, without gaps." })
  number!: number;
  @Field(() => GraphQLDateTimeISO, { description: "When the change was made." })
  at!: string;
  @Field(() => String, {
    description: "Who made it: over HTTP the name of the key, on the command line the account of the operating system, otherwise `colloquia`.",
  })
  actor!: string;
  @Field(() => AuditChannel, { description: "How the change was requested." })
  via!: AuditChannel;
  @Field(() => AuditAction, { description: "What was done." })
  action!: AuditAction;
  @Field(() => [String], {
    description:
      "What it was done to: ids of sources and decisions, names of keys; of an erasure the id of the tombstone alone. Ids, not names, because an entry outlives what it is about.",
  })
  subjects!: string[];
  @Field(() => [String], {
    description:
      "What tells the imported versions of the sources apart, in the order of `subjects`: equal values are equal contents. Hashes under the secret of the service; empty for other actions, and while the graph has no key.",
  })
  versions!: string[];
  @Field(() => Int, {
    nullable: true,
    description: "Nodes and relationships that the change wrote; null for keys and erasures, and where it took several transactions.",
  })
  factsWritten!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Nodes and relationships that the change removed; null for keys and erasures, and where it took several transactions.",
  })
  factsRemoved!: number | null;
}

const AuditEntryConnection = listOf("AuditEntry", AuditEntry);

@InputType({ description: "Which entries of the audit record to list: all conditions hold together; an absent one holds for all." })
class AuditFilter {
  @Field(() => [AuditAction], { nullable: true, description: "Of one of these actions." })
  actions?: AuditAction[];
  @Field(() => String, { nullable: true, description: "By this actor." })
  actor?: string;
  @Field(() => String, { nullable: true, description: "With this id, or name of a key, among its subjects." })
  subject?: string;
}

@Resolver(() => AuditEntry)
export class AuditQueries {
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description: "The audit record, the latest entry first. Null where it is refused.",
  })
  @RequiresRole("ADMIN")
  @Follows("query/audit-entries")
  auditEntries(
    @Args(() => Page) _page: Page,
    @Arg("filter", () => AuditFilter, { nullable: true, description: "Which entries to list; all where it is absent." })
    _filter?: AuditFilter,
  ): Connection<Edge<AuditEntry>> {
    return wired();
  }

  @FieldResolver(() => [Source], { description: "The sources among the subjects; those that have been removed are left out." })
  @Follows("audit-entry/sources")
  sources(): Source[] {
    return wired();
  }
}
