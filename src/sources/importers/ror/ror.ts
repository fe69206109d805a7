import { createHash } from "node:crypto";
import { checkedRecord, checkedSource } from "../checked.js";
import { InvalidInput, type Importer, type Problem } from "../importer.js";
import { itemsOf } from "./items.js";
import { Kept } from "./kept.js";
import { mostOrganisations } from "./limits.js";
import { organisationOf, type Organisation } from "./organisation.js";
import { recordOf } from "./record.js";
import { Registry } from "./registry.js";

/**
 * The data dump of the Research Organization Registry, version 2 of its schema: one record per organisation, whose key is its ROR id. The dump is read
 * once, and what is taken over of it kept compressed until its end, for only then is it known which parents are there, which links lead in a circle,
 * and which outside identifiers several organisations claim: these would make them one, so they identify none.
 *
 * Not taken over: organisations that ROR withdrew; the difference between active and inactive ones; relationships other than to parents (children are
 * the same said from the other side; related ones, predecessors and successors have no place in the graph); places behind the first one, and of each
 * all but the names of city and country; years of establishment; links and domains; types; identifiers of others than Wikidata, GRID, ISNI and the
 * Funder Registry (OrgRef, HESA, UCAS, UKPRN, CNRS), and which of several is preferred. An organisation whose form is wrong is left out as a whole.
 */
export const ror: Importer = {
  format: "ror",
  about: "The JSON dump of the Research Organization Registry, schema version 2: institutions with all their names.",
  detects: begin => /^\s*\[\s*\{/.test(begin) && /"id"\s*:\s*"https?:\/\/ror\.org\/0/.test(begin),
  read: async function* (input, given) {
    const registry = new Registry(),
      entries = new Kept<Organisation | Problem>(),
      known = new Map<string, string>();
    for await (const { key: at, value } of itemsOf(input)) {
      if (at >= mostOrganisations) throw new InvalidInput(`must have at most ${mostOrganisations} organisations, but got: more`);
      const organisation = organisationOf(value, `[${at}]`);
      if (!("key" in organisation)) for (const problem of organisation.problems) entries.add(problem);
      else {
        const hash = hashOf(value),
          before = known.get(organisation.key);
        if (before !== undefined && before !== hash) entries.add(twice(organisation));
        if (before !== undefined) continue;
        known.set(organisation.key, hash);
        registry.add(organisation);
        if (!organisation.isWithdrawn) entries.add(organisation);
      }
    }
    yield { source: sourceOf(registry, given), leftOut: leftOut(registry) };
    for (const entry of entries)
      if (!("key" in entry)) yield { problem: entry };
      else {
        const { record, problems } = recordOf(entry, registry);
        for (const problem of problems) yield { problem };
        yield checkedRecord(record, entry.place);
      }
  },
};

const hashOf = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("base64").slice(0, 16);

const twice = ({ key, place }: Organisation): Problem => ({
  place: `${place}.id`,
  message: `must be an id that no other organisation before it has, but got: ${JSON.stringify(key)}`,
});

const sourceOf = ({ changed }: Registry, given: Parameters<Importer["read"]>[1]) =>
  checkedSource(
    {
      key: given.key ?? "ror",
      title: `Research Organization Registry (ROR)${changed === undefined ? "" : `, as changed up to ${changed}`}`,
      url: given.url,
      publisher: "Research Organization Registry",
      retrieved: given.retrieved,
    },
    given,
  );

const leftOut = ({ withdrawn }: Registry): string[] => [
  ...(withdrawn === 0 ? [] : [`Organisations that the registry has withdrawn: ${withdrawn}`]),
  "Whether an organisation is active",
  "Relationships other than to parents: related organisations, predecessors, successors",
  "Places behind the first one, coordinates, regions",
  "Years of establishment, links, domains, types",
  "Identifiers other than those of Wikidata, GRID, ISNI and the Funder Registry",
];
