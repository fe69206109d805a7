import { leastScore, Institutions } from "../../src/identity/institutions/institutions.js";
import { isThere, labelled, register } from "./institutions-data.js";
import { heading, line, measured, type Answer } from "./institutions-measures.js";

/**
 * How well and how fast printed affiliations are matched to the institutions of ROR, on labelled ones. \`weights.ts\` was learned from these very rows:
 * what may be expected of others is what \`institutions-fit.ts\` prints. \`bench/node_modules/.bin/tsx bench/identity/institutions.ts\`
 */
function main(): void {
  if (!isThere) return;
  const { institutions: known, statuses } = register(),
    rows = labelled(),
    say = (text: string) => process.stdout.write(`${text}\n`);
  const before = memory(),
    start = processorSeconds(),
    institutions = new Institutions(known);
  say(`Built of ${institutions.size} institutions in ${(processorSeconds() - start).toFixed(1)} s, ${(memory() - before).toFixed(0)} MB`);

  const labels = rows.filter(({ ror_id }) => ror_id !== ""),
    absent = labels.filter(({ ror_id }) => !statuses.has(ror_id)).length,
    withdrawn = labels.filter(({ ror_id }) => statuses.get(ror_id) === "withdrawn").length;
  say(
    `${rows.length} rows; ${rows.length - labels.length} without a label; labels that the register has not: ${absent}; that it has withdrawn: ${withdrawn}`,
  );

  for (const { affiliation } of rows.slice(0, 500)) institutions.match(affiliation); // so that it is compiled
  const begin = processorSeconds(),
    matches = rows.map(({ affiliation }) => institutions.match(affiliation)),
    seconds = processorSeconds() - begin;
  say(`${Math.round(rows.length / seconds)} strings a second of one processor`);

  const answers = rows.map((row): Answer => {
    const { chosen } = institutions.match(row.affiliation, 0);
    return { row, id: chosen?.institution.id, score: chosen?.score ?? 0 };
  });
  say(`Rows that were learned from, as chosen from a score of ${leastScore} on, and by other scores:\n${heading}`);
  for (const least of [leastScore, 0.3, 0.4, 0.6, 0.7, 0.8]) say(line(least, measured(answers, least)));

  const named = matches.filter(({ named }, at) => named.some(({ institution }) => institution.id === rows[at]!.ror_id)).length,
    found = matches.filter(({ candidates }, at) => candidates.some(({ institution }) => institution.id === rows[at]!.ror_id)).length,
    perText = matches.reduce((sum, { named }) => sum + named.length, 0) / matches.length;
  say(
    `Labels among all that are named: ${(named / labels.length).toFixed(4)} (${perText.toFixed(2)} a text); among the candidates: ${(found / labels.length).toFixed(4)}`,
  );
}

/** Of this process alone, so that what else the machine does counts little. */
const processorSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const memory = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

main();
