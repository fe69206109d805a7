import { statement } from "../neo4j/statement.js";
import type { Description } from "../sources/description/description.js";
import { registered } from "../identity/registers.js";
import { present } from "../sources/description/omit-absent.js";
import { Institutions } from "../identity/institutions/institutions.js";
import type { Run } from "./state.js";

/** Keeps the last that was built, as long as what it was built of is the same: to build it takes seconds. */
function keeping() {
  let last: { readonly state: string; readonly built: Promise<Institutions> } | undefined;
  return (state: string, build: () => Promise<Institutions>): Promise<Institutions> => {
    if (last?.state !== state) {
      last = { state, built: build() };
      last.built.catch(() => (last = undefined)); // tried again by the next one
    }
    return last.built;
  };
}
const registers = keeping(),
  printed = keeping();

/** What registers the graph holds, all together, to find printed affiliations in; undefined where it holds none. Built anew when one of them changes. */
export async function storedRegister(run: Run): Promise<Institutions | undefined> {
  const sources = (await run(statement("read/registers"))) as unknown as readonly { id: string; key: string; register: string }[]; // its columns
  if (!sources.length) return undefined;
  return registers(sources.map(({ key, register }) => `${key} ${register}`).join("\n"), () => ofRegisters(run, sources));
}

/** What a printed affiliation is looked for in: the registers, or all institutions of the graph as sources print them where there is no register. */
export async function institutionsToMatch(run: Run): Promise<Institutions> {
  const register = await storedRegister(run);
  if (register) return register;
  const [dataset] = await run(statement("read/state"));
  return printed(String(dataset?.["writer"]), () => ofPrinted(run));
}

async function ofPrinted(run: Run): Promise<Institutions> {
  const rows = (await run(statement("read/known-institutions"))) as unknown as readonly Printed[]; // its columns
  return new Institutions(
    rows.map(({ id, names, city, country }) => ({
      id,
      names: names.map(name => ({ name, kinds: [/^\p{Lu}{2,8}$/u.test(name) ? ("ACRONYM" as const) : ("LABEL" as const)] })),
      ...present({ city, country }),
    })),
  );
}
interface Printed {
  readonly id: string;
  readonly names: readonly string[];
  readonly city: string | null;
  readonly country: string | null;
}

async function ofRegisters(run: Run, sources: readonly { readonly id: string; readonly key: string }[]): Promise<Institutions> {
  const known = [];
  for (const { id, key } of sources) {
    const rows = await run(statement("read/register-records", { id })),
      records = rows.map(({ description }) => JSON.parse(String(description)) as Description["records"][number]); // written from one
    known.push(...registered({ source: { key }, records }));
  }
  return new Institutions(known);
}
