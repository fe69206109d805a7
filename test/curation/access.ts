import { getNamedType, isEnumType, isLeafType, isListType, isNonNullType, type GraphQLField, type GraphQLInputType } from "graphql";
import type { Graph } from "../../src/neo4j/database.js";
import { addKey, allKeys, revokeKey } from "../../src/keys/keys.js";
import { schema } from "../../src/api/schema.js";
import { keyRoles, type KeyRole } from "../../src/model/vocabulary.js";
import { serving, type Serving } from "../support/serving.js";

interface Given {
  readonly graph: () => Graph;
  readonly service: () => Serving;
  readonly answer: (query: string, variables?: Record<string, unknown>) => Promise<any>;
}

/** Who may use what: written by hand, so that a rule that changes is seen here. What is not named may be read by everybody, or by every key. */
const permitted: Readonly<Record<string, readonly KeyRole[]>> = {
  "Mutation.correct": ["CURATOR", "ADMIN"],
  "Mutation.different": ["CURATOR", "ADMIN"],
  "Mutation.erase": ["ADMIN"],
  "Mutation.same": ["CURATOR", "ADMIN"],
  "Mutation.undo": ["CURATOR", "ADMIN"],
  "Query.auditEntries": ["ADMIN"],
  "Query.refusals": ["ADMIN"],
};
const fieldOf = (path: string) => {
  const [type, name] = path.split(".") as [string, string];
  return (type === "Mutation" ? schema.getMutationType() : schema.getQueryType())!.getFields()[name]!;
};

/** An operation with this field alone and arguments of the right types, which name nothing that is there. */
function operationOf(path: string, field: GraphQLField<unknown, unknown>): string {
  const value = (type: GraphQLInputType): string => {
    if (isNonNullType(type)) return value(type.ofType);
    if (isListType(type)) return `[${value(type.ofType)}]`;
    if (isEnumType(type)) return type.getValues()[0]!.name;
    return { ID: '"person_aaaaaaaaaaaaaaaa"', Int: "1", Boolean: "true" }[String(type)] ?? '"A test."';
  };
  const args = field.args
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name, type }) => `${name}: ${value(type)}`);
  const below = isLeafType(getNamedType(field.type)) ? "" : " { __typename }";
  return `${path.startsWith("Mutation") ? "mutation" : "query"} { ${field.name}${args.length ? `(${args.join(", ")})` : ""}${below} }`;
}

const hourMs = 3_600_000;

export function accessing({ graph, service, answer }: Given): void {
  describe("Access", () => {
    const sent = new Map<string, string | undefined>([
      ["no key", undefined],
      ["what is no key", "secret"],
      ["an unknown key", `colloquia_${"x".repeat(32)}`],
    ]);
    beforeAll(async () => {
      for (const role of keyRoles) sent.set(role, await addKey(graph(), `Access ${role}`, role));
      sent.set("an expired ADMIN", await addKey(graph(), "Access expired", "ADMIN", { expiresAt: new Date(Date.now() - 1_000).toISOString() }));
      sent.set("a revoked ADMIN", await addKey(graph(), "Access revoked", "ADMIN"));
      await revokeKey(graph(), "Access revoked");
    });
    const codes = async (of: Serving, query: string, key: string | undefined) =>
      ((await of.ask(query, {}, key)).errors ?? []).map(({ extensions }) => extensions.code);

    it("has a rule for every mutation, and the rules are those of this test", () => {
      const protectedFields = ["Mutation", "Query"].flatMap(type =>
        Object.values((type === "Mutation" ? schema.getMutationType() : schema.getQueryType())!.getFields())
          .filter(({ extensions }) => type === "Mutation" || extensions["access"])
          .map(({ name }) => `${type}.${name}`),
      );
      expect(protectedFields.sort()).toEqual(Object.keys(permitted).sort());
    });

    it.each(Object.entries(permitted))("to %s is for %s alone", async (path, roles) => {
      const operation = operationOf(path, fieldOf(path));
      for (const [who, key] of sent) {
        const isRole = (keyRoles as readonly string[]).includes(who),
          isPermitted = (roles as readonly string[]).includes(who),
          found = await codes(service(), operation, key);
        const expected = isPermitted ? (path.startsWith("Mutation") ? ["BAD_USER_INPUT"] : []) : [isRole ? "FORBIDDEN" : "UNAUTHENTICATED"];
        expect({ who, found }).toEqual({ who, found: expected });
      }
    });

    it("by a key ends when it expires, and the message says when", async () => {
      const { errors } = await service().ask("{ refusals { count } }", {}, sent.get("an expired ADMIN"));
      expect(errors![0]!.message).toMatch(/^A valid key is required, but this one expired on 20\S+Z: send one/);
      const key = await addKey(graph(), "Access soon", "ADMIN", { expiresAt: new Date(Date.now() + hourMs).toISOString() });
      expect(await codes(service(), "{ refusals { count } }", key)).toEqual([]);
    });

    describe("where reads are not public", () => {
      let closed: Serving;
      beforeAll(async () => void (closed = await serving(graph(), { publicReads: false })));
      afterAll(() => closed.stop());
      const post = (query: string, key?: string) =>
        fetch(`${closed.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) },
          body: JSON.stringify({ query }),
        });

      it("needs a key for every query, introspection and a GET", async () => {
        for (const field of Object.values(schema.getQueryType()!.getFields()))
          expect({ field: field.name, found: await codes(closed, operationOf("Query", field), undefined) }).toEqual({
            field: field.name,
            found: ["UNAUTHENTICATED"],
          });
        for (const query of ["{ __schema { types { name } } }", "{ __typename }", "{ nonsense", ""])
          expect(await codes(closed, query, undefined)).toEqual(["UNAUTHENTICATED"]);
        const byGet = await fetch(`${closed.url}/graphql?query=%7B__typename%7D`, { headers: { "apollo-require-preflight": "true" } });
        expect([byGet.status, byGet.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
      });

      it("is given to every role, and to no key that is unknown, expired or revoked", async () => {
        for (const [who, key] of sent) {
          const isRole = (keyRoles as readonly string[]).includes(who),
            response = await post("{ __schema { queryType { name } } dataset { model } }", key),
            { data } = (await response.json()) as { data?: any };
          expect({ who, status: response.status, model: typeof data?.dataset.model }).toEqual({
            who,
            status: isRole ? 200 : 401,
            model: isRole ? "number" : "undefined",
          });
        }
        expect(await codes(closed, operationOf("Mutation.erase", fieldOf("Mutation.erase")), sent.get("READER"))).toEqual(["FORBIDDEN"]);
      });

      it("leaves health and the playground open, and the message tells a visitor what to do", async () => {
        expect((await fetch(`${closed.url}/health/live`)).status).toBe(200);
        expect((await fetch(`${closed.url}/health/ready`)).status).toBe(200);
        expect((await fetch(`${closed.url}/`)).status).toBe(200);
        const { errors } = (await (await post("{ __typename }")).json()) as any;
        expect(errors[0].message).toMatch(/in the playground, in the tab Headers/);
      });
    });

    it("is noted at the key, to the hour, without a write for each request", async () => {
      const key = await addKey(graph(), "Access used", "ADMIN"),
        lastUse = async () => (await allKeys(graph())).find(({ name }) => name === "Access used")!.lastUsedAt,
        use = async () => {
          const other = await serving(graph()); // a stop writes what was collected
          for (let times = 0; times < 5; times++) expect(await codes(other, "{ refusals { count } }", key)).toEqual([]);
          await other.stop();
          return lastUse();
        };
      expect(await lastUse()).toBeNull();
      const before = Date.now(),
        first = await use();
      expect(Date.parse(first!)).toBeGreaterThanOrEqual(before);
      expect(await use()).toBe(first);
      const twoHoursAgo = new Date(before - 2 * hourMs).toISOString();
      await graph().write(run =>
        run({ name: "test/used", text: "MATCH (key:Key {name: 'Access used'}) SET key.lastUsedAt = $at", parameters: { at: twoHoursAgo } }),
      );
      expect(Date.parse((await use())!)).toBeGreaterThanOrEqual(before);
    });

    it("that is refused is counted by hour and reason, and never more than that", async () => {
      const nodes = async () =>
          (await graph().readWhole({ name: "test/refusals", text: "MATCH (refusal:RefusalCount) RETURN refusal.key AS key", parameters: {} })).length,
        total = async (reason: string) =>
          ((await answer("{ refusals { hour reason count } }")).refusals as { reason: string; count: number }[])
            .filter(each => each.reason === reason)
            .reduce((sum, { count }) => sum + count, 0);
      const old = { key: "2020-01-01T00:00:00.000Z FORBIDDEN", hour: "2020-01-01T00:00:00.000Z", reason: "FORBIDDEN", count: 1 };
      await graph().write(run => run({ name: "test/old", text: "CREATE (refusal:RefusalCount) SET refusal = $old", parameters: { old } }));
      const before = [await total("UNAUTHENTICATED"), await total("FORBIDDEN")],
        other = await serving(graph());
      await Promise.all(Array.from({ length: 40 }, () => codes(other, "{ refusals { count } }", undefined)));
      await Promise.all(Array.from({ length: 3 }, () => codes(other, "{ refusals { count } }", sent.get("READER"))));
      expect([await total("UNAUTHENTICATED"), await total("FORBIDDEN")]).toEqual(before); // none was written yet
      await other.stop();
      expect([await total("UNAUTHENTICATED"), await total("FORBIDDEN")]).toEqual([before[0]! + 40, before[1]! + 3]);
      expect(await nodes()).toBeLessThanOrEqual(4); // two reasons, and the hour may have changed; the one of 2020 is deleted
    });
  });
}
