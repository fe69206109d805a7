import { buildSchema, Kind, parse, validate, type GraphQLSchema } from "graphql";
import { accessRuleOf } from "../../src/api/access-rule.js";
import { enforceAccess } from "../../src/api/enforce-access.js";
import { mutationLimit } from "../../src/api/mutation-limit.js";
import { parseExpiry } from "../../src/keys/expiry.js";
import { schema } from "../../src/api/schema.js";
import { readSettings } from "../../src/settings.js";
import { includedRoles, keyRoles } from "../../src/model/vocabulary.js";

/** A schema in which these fields have an access rule. */
function withRules(...paths: string[]): GraphQLSchema {
  const built = buildSchema("type Query { open: Int secret: Thing } type Thing { inner: Int } type Mutation { change: Int }");
  for (const path of paths) {
    const [type, name] = path.split(".") as [string, string],
      field = (built.getType(type) as ReturnType<typeof built.getQueryType>)!.getFields()[name]!;
    field.extensions = { access: { role: "ADMIN", maxPerRequest: 1 } };
  }
  return built;
}

describe("Access rules", () => {
  it("are on every mutation: a schema with one that has none cannot be made", () => {
    expect(() => enforceAccess(withRules("Query.secret"))).toThrow("Mutation.change must have an access rule, but it has none: add @RequiresRole");
    expect(() => enforceAccess(withRules("Mutation.change"))).not.toThrow();
    for (const field of Object.values(schema.getMutationType()!.getFields())) expect(accessRuleOf(field)).toBeDefined();
  });

  it("are on root fields alone", () => {
    expect(() => enforceAccess(withRules("Mutation.change", "Thing.inner"))).toThrow(
      /must be on fields of Query or Mutation, but Thing\.inner has one/,
    );
  });

  it("make no other field slower: a field without one keeps its resolver", () => {
    const built = withRules("Mutation.change"),
      resolve = () => 1;
    built.getQueryType()!.getFields()["open"]!.resolve = resolve;
    expect(enforceAccess(built).getQueryType()!.getFields()["open"]!.resolve).toBe(resolve);
  });

  it("refuse when the context knows no caller, and pass nothing on", async () => {
    const field = enforceAccess(withRules("Mutation.change")).getMutationType()!.getFields()["change"]!,
      refused: unknown[] = [],
      error = new Error("refused"),
      context = { access: { requireRole: () => Promise.reject(error), countRefusal: (each: unknown) => refused.push(each) }, startedAt: 0 };
    await expect(field.resolve!({ change: 1 }, {}, context, {} as never)).rejects.toBe(error);
    expect(refused).toEqual([error]);
  });

  it("make a mutation wait for its turn no longer than a request may last", async () => {
    const field = enforceAccess(withRules("Mutation.change")).getMutationType()!.getFields()["change"]!,
      access = { requireRole: () => Promise.resolve({ name: "Ada" }), countRefusal: () => {} },
      change = (ago: number) => field.resolve!({ change: 1 }, {}, { access, startedAt: performance.now() - ago }, { fieldName: "change" } as never);
    await expect(change(0)).resolves.toBe(1);
    await expect(change(20_001)).rejects.toThrow("Each mutation of a request must begin within 20 seconds");
  });

  it("of roles: READER is in every role, ADMIN has all, the others know nothing of each other", () => {
    expect(includedRoles).toEqual({
      READER: ["READER"],
      CURATOR: ["READER", "CURATOR"],
      IMPORTER: ["READER", "IMPORTER"],
      ADMIN: keyRoles,
    });
  });
});

describe("Mutations of one request", () => {
  const problems = (text: string) => validate(schema, parse(text), [mutationLimit]).map(({ message }) => message);
  const undo = (alias: number) => `a${alias}: undo(decision: "x", because: "y") { __typename }`,
    undos = (count: number) => Array.from({ length: count }, (_, at) => undo(at)).join(" ");

  it("are ten decisions at most", () => {
    expect(problems(`mutation { ${undos(10)} }`)).toEqual([]);
    expect(problems(`mutation { ${undos(11)} }`)).toEqual([
      "A request with undo must have at most 10 mutations, but got 11: send them in requests of their own",
    ]);
  });

  it("are counted for each operation of a document, of which one is run", () => {
    expect(problems(`mutation A { ${undos(6)} } mutation B { ${undos(6)} }`)).toEqual([]);
  });

  it("are counted in fragments that double, without following each", () => {
    const depth = 60,
      fragments = Array.from({ length: depth }, (_, at) => `fragment F${at} on Mutation { ...F${at + 1} ...F${at + 1} }`),
      text = `mutation { ...F0 } ${fragments.join(" ")} fragment F${depth} on Mutation { ${undo(0)} }`;
    expect(problems(text)).toEqual([`A request with undo must have at most 10 mutations, but got ${2 ** depth}: send them in requests of their own`]);
    expect(problems(`mutation { ...A } fragment A on Mutation { ...B } fragment B on Mutation { ...A }`)).toEqual([]); // another rule reports it
  });

  it("stand in no query", () => {
    expect(parse("{ a: __typename }").definitions[0]!.kind).toBe(Kind.OPERATION_DEFINITION);
    expect(problems("{ a: __typename b: __typename }")).toEqual([]);
  });
});

describe("When a key expires", () => {
  const now = new Date("2026-11-22T10:30:00.000Z");
  it.each([
    ["2027-01-31", "2027-01-31T23:59:59.999Z"],
    ["2026-11-22", "2026-11-22T23:59:59.999Z"],
    ["2027-01-31T12:00:00Z", "2027-01-31T12:00:00.000Z"],
    ["2027-01-31T12:00+02:00", "2027-01-31T10:00:00.000Z"],
    ["12h", "2026-11-22T22:30:00.000Z"],
    ["90d", "2027-02-20T10:30:00.000Z"],
  ])("%s is %s", (text, moment) => expect(parseExpiry(text, now)).toBe(moment));

  it.each([
    "",
    "soon",
    "90",
    "1y",
    "-3d",
    "2027-02-30",
    "2027-02-30T12:00:00Z",
    "2027-01-31 12:00",
    "2027-01-31T12:00:00",
    "2027-13-01",
    "2027-01-31T25:00:00Z",
  ])("%p is refused", text =>
    expect(() => parseExpiry(text, now)).toThrow(/^--expires must be a date like 2027-01-31 \(until the end of that day, UTC\), a moment/),
  );
  it.each(["2026-11-21", "2026-11-22T10:30:00Z", "0d", "0h", "9999-12-31"])("%p is not in the future, or too far in it", text =>
    expect(() => parseExpiry(text, now)).toThrow(/^--expires must lie in the future, at most 100 years from now/),
  );
});

describe("COLLOQUIA_PUBLIC_READS", () => {
  it("is true unless it is set to false, and nothing else", () => {
    expect(readSettings({}).publicReads).toBe(true);
    expect(readSettings({ COLLOQUIA_PUBLIC_READS: "false" }).publicReads).toBe(false);
    expect(() => readSettings({ COLLOQUIA_PUBLIC_READS: "no" })).toThrow(/COLLOQUIA_PUBLIC_READS must be true or false, but got: no/);
  });
  it("needs a secret for a database elsewhere, where keys could be checked by nobody", () => {
    const elsewhere = { COLLOQUIA_PUBLIC_READS: "false", NEO4J_URI: "bolt://localhost:7687", NEO4J_PASSWORD: "x" };
    expect(() => readSettings(elsewhere)).toThrow(/keys need COLLOQUIA_SECRET, but it is not set/);
    expect(readSettings({ ...elsewhere, COLLOQUIA_SECRET: "s".repeat(40) }).publicReads).toBe(false);
  });
});
