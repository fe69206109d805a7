import { refusalDays } from "../keys/key-activity.js";
import { correctedProperties, keyRoles } from "../model/vocabulary.js";
import { defaultText, defineCommand, flag, oneOf, requiredText, requiredTexts, text, wholeNumber, type Command } from "./command.js";

/** Every command: what it is called, takes, and does, with examples for its help. docs/operating/commands.md explains them; a test runs what it shows. */

const maxRefusalHours = refusalDays * 24;
const json = flag("Print one JSON document to standard output");
const because = requiredText("WHY", "The reason, which is kept");
const by = text("NAME", "Who decides; default: the name of this account");
const dryRun = flag("Report what would change, and change nothing; the exit code is that of the command without it");
const first = wholeNumber("N", "How many to print, the first in the order of the list", { fallback: 20, max: 10_000 });

const serve = defineCommand({
  name: "serve",
  group: "Service:",
  summary: "Start the service: a playground at /, GraphQL at /graphql (the default command)",
  description: "Settings are environment variables: see docs/operating/settings.md. A signal stops the service (Ctrl-C).",
  examples: [
    { about: "Serve at http://127.0.0.1:4000/", line: "colloquia" },
    { about: "Serve at another port", line: "PORT=4001 colloquia serve" },
  ],
  load: async () => (await import("./serve.js")).serve,
});

const migrate = defineCommand({
  name: "migrate",
  group: "Service:",
  summary: "Bring the graph up to date with this version: its model, its derived facts, and the shipped documents",
  description: "A service does so by itself when it starts, and answers from the stored graph in the meantime where its reads can use it.",
  examples: [{ about: "Bring the graph up to date before a service starts", line: "colloquia migrate" }],
  load: async () => (await import("./migrate.js")).migrateGraph,
});

const password = defineCommand({
  name: "password",
  group: "Service:",
  summary: "Manage the password of the Neo4j that the service starts",
  examples: [{ about: "Make a new password; the data stays", line: "colloquia password reset" }],
  subcommands: [
    defineCommand({
      name: "reset",
      summary: "Make a new password and keep the data; the service must be stopped",
      examples: [{ about: "Make a new password; the data stays", line: "colloquia password reset" }],
      load: async () => (await import("./password.js")).resetLocalPassword,
    }),
  ],
});

const importCommand = defineCommand({
  name: "import",
  group: "Sources:",
  summary: "Import files: a newer version of a source replaces the older one",
  details: async () => (await import("./import.js")).formatsText,
  description: `All files are read before anything is written. What is malformed is reported with its place and left out.
Exit codes: 0 when everything was imported, 2 when malformed parts were left out, 1 when nothing was imported, also for a wrong command line.`,
  operands: { "[FORMAT]": "The format of the files; default: told by how a file begins", "[FILE...]": "Files to import; - is standard input" },
  usage: "[options] [FORMAT] <FILE...>",
  options: {
    mapping: text("FILE", "Mapping that explains the columns of a table which lies elsewhere (docs/importing-tables.md)"),
    source: text("KEY", "Key of the source, for ever, where the file does not state it or not well"),
    meeting: text("NAME", "Meeting of a programme of the DPG, with its year, where the text does not state it"),
    url: text("URL", "Where the file was fetched"),
    retrieved: text("DATE", "When the file was fetched, as 2026-11-22"),
    replace: flag("Replace sources that have nothing in common with what is imported, or that ship with Colloquia (docs/importing.md)"),
    resume: flag("Without files: finish an import that was interrupted"),
    cancel: flag("Without files: undo an import that was interrupted; its sources are again what they were before"),
    dryRun,
    json,
  },
  examples: [
    { about: "Report what an export of Indico would change", line: "colloquia import indico event-1234.json --dry-run" },
    { about: "Import a table by the mapping that names it", line: "colloquia import participants.mapping.yaml" },
    { about: "Import a table from standard input", line: "colloquia import - --mapping participants.mapping.yaml < participants.csv" },
    { about: "Finish an import that was interrupted", line: "colloquia import --resume" },
  ],
  usageExitCode: 1,
  load: async () => (await import("./import.js")).importFiles,
});

const sources = defineCommand({
  name: "sources",
  group: "Sources:",
  summary: "List, show and remove sources",
  examples: [{ about: "List every source", line: "colloquia sources list" }],
  subcommands: [
    defineCommand({
      name: "list",
      summary: "List every source: key, number of records, title",
      options: { json },
      examples: [
        { about: "List every source", line: "colloquia sources list" },
        { about: "Print the keys alone", line: "colloquia sources list --json | jq -r '.sources[].key'" },
      ],
      load: async () => (await import("./sources.js")).listSources,
    }),
    defineCommand({
      name: "show",
      summary: "Show one source, with what it does not state and what was left out",
      operands: { "<KEY>": "Key of the source" },
      options: { json },
      examples: [{ about: "Show a source", line: "colloquia sources show nordita-winter-school-2025" }],
      load: async () => (await import("./sources.js")).showSource,
    }),
    defineCommand({
      name: "remove",
      summary: "Remove a source, with everything that no other source states",
      operands: { "<KEY>": "Key of the source" },
      options: { dryRun, json },
      examples: [{ about: "Report what would be removed", line: "colloquia sources remove nordita-winter-school-2025 --dry-run" }],
      load: async () => (await import("./sources.js")).removeSource,
    }),
  ],
});

const matchAffiliations = defineCommand({
  name: "match-affiliations",
  group: "Sources:",
  summary: "Match the printed affiliations of a table to the institutions of the registers in the graph",
  description: "Reads a table (CSV with a header, UTF-8) and writes it to standard output with columns added.",
  details: async () => (await import("./match-affiliations.js")).addedColumnsText,
  operands: { "<FILE>": "The table; - is standard input" },
  options: { column: defaultText("NAME", "Column that holds the printed affiliation", "affiliation"), json },
  examples: [
    { about: "Match the column Affiliation of a list of participants", line: "colloquia match-affiliations participants.csv --column Affiliation" },
  ],
  load: async () => (await import("./match-affiliations.js")).matchAffiliations,
});

const curation = [
  defineCommand({
    name: "review",
    group: "Curation:",
    summary: "Show what waits for a curator",
    examples: [{ about: "List the five pairs with the most evidence", line: "colloquia review list --first 5" }],
    subcommands: [
      defineCommand({
        name: "list",
        summary: "List pairs of people who may be one person, those with the most evidence first, with what is printed of both",
        options: { first, json },
        examples: [{ about: "List the five pairs with the most evidence", line: "colloquia review list --first 5" }],
        load: async () => (await import("./review.js")).listReviews,
      }),
    ],
  }),
  defineCommand({
    name: "same",
    group: "Curation:",
    summary: "Decide that nodes are one",
    operands: { "<ID>": "Id of a node", "<ID...>": "Ids of the others" },
    options: { because, by },
    examples: [
      { about: "Decide that two people are one", line: "colloquia same person_abcdefgh23456777 person_bcdefgh234567772 --because 'Same home page.'" },
    ],
    load: async () => (await import("./curate.js")).decideSame,
  }),
  defineCommand({
    name: "different",
    group: "Curation:",
    summary: "Decide that none of some nodes is one of the others; of mentions: that these names are another person's",
    operands: { "<ID...>": "Ids of some nodes, or of mentions" },
    options: { other: requiredTexts("ID", "Id of one of the others; can be given several times"), because, by },
    examples: [
      {
        about: "Decide that two people are not one",
        line: "colloquia different person_abcdefgh23456777 --other person_bcdefgh234567772 --because 'Two lecturers of one school.'",
      },
    ],
    load: async () => (await import("./curate.js")).decideDifferent,
  }),
  defineCommand({
    name: "correct",
    group: "Curation:",
    summary: "Decide the value of a property, whatever sources state",
    operands: { "<ID>": "Id of the node", "<PROPERTY>": `One of ${correctedProperties.join(", ")}`, "<VALUE>": "Its value" },
    options: { because, by },
    examples: [
      { about: "Correct a name", line: "colloquia correct person_abcdefgh23456777 name 'Émilie Noether' --because 'Printed without its accent.'" },
    ],
    load: async () => (await import("./curate.js")).decideCorrection,
  }),
  defineCommand({
    name: "undo",
    group: "Curation:",
    summary: "Undo a decision",
    operands: { "<DECISION>": "Id of the decision (colloquia decisions)" },
    options: { because, by },
    examples: [{ about: "Undo a decision", line: "colloquia undo decision_abcdefgh23456777 --because 'They are two.'" }],
    load: async () => (await import("./curate.js")).undoDecision,
  }),
  defineCommand({
    name: "erase",
    group: "Curation:",
    summary: "Erase a person from the graph and from all sources that it keeps, for ever",
    operands: { "<PERSON>": "Id of the person" },
    options: { because: requiredText("WHY", "The reason, which is kept for ever: it must not tell whom"), by },
    examples: [{ about: "Erase a person", line: "colloquia erase person_abcdefgh23456777 --because 'Asked for by letter.'" }],
    load: async () => (await import("./erase.js")).erasePerson,
  }),
  defineCommand({
    name: "decisions",
    group: "Curation:",
    summary: "List decisions, the newest first, with who decided, when and why",
    options: { first, json },
    examples: [{ about: "Show the last decision", line: "colloquia decisions --first 1" }],
    load: async () => (await import("./decisions.js")).listDecisions,
  }),
];

const keys = defineCommand({
  name: "keys",
  group: "Access:",
  summary: "Add, list and revoke keys for the API",
  examples: [{ about: "List every key", line: "colloquia keys list" }],
  subcommands: [
    defineCommand({
      name: "add",
      summary: "Add a key and print it, once",
      operands: { "<NAME>": "Name of the key: decisions and the audit record refer to it" },
      options: {
        role: oneOf("ROLE", "What the key permits", keyRoles, "CURATOR"),
        expires: text(
          "WHEN",
          "A date (2027-01-31: until the end of that day, UTC), a moment (2027-01-31T12:00:00Z), or hours or days from now (12h, 90d); default: never",
        ),
      },
      examples: [{ about: "Add a key that may read for 90 days", line: "colloquia keys add portal --role READER --expires 90d" }],
      load: async () => (await import("./keys.js")).addKey,
    }),
    defineCommand({
      name: "list",
      summary: "List every key, revoked and expired ones too: name, role, and when it was made, expires, was last used, was revoked",
      options: { json },
      examples: [{ about: "List every key", line: "colloquia keys list" }],
      load: async () => (await import("./keys.js")).listKeys,
    }),
    defineCommand({
      name: "revoke",
      summary: "Revoke a key at once; what was decided with it stays",
      operands: { "<NAME>": "Name of the key" },
      examples: [{ about: "Revoke a key", line: "colloquia keys revoke portal" }],
      load: async () => (await import("./keys.js")).revokeKey,
    }),
  ],
});

const audit = defineCommand({
  name: "audit",
  group: "Access:",
  summary: "List the audit record, the latest entry first: number, time, action, actor, subjects, facts written and removed",
  options: {
    first,
    source: text("KEY", "Only entries about the source with this key", { excludes: ["subject"] }),
    subject: text("ID", "Only entries about the decision or tombstone with this id, or the key with this name"),
    json,
  },
  examples: [
    { about: "List the latest 50 entries", line: "colloquia audit --first 50" },
    { about: "List what was done with a source", line: "colloquia audit --source nordita-winter-school-2025" },
    { about: "Count the refused requests of two days", line: "colloquia audit refused --hours 48" },
  ],
  load: async () => (await import("./audit.js")).listAuditEntries,
  subcommands: [
    defineCommand({
      name: "refused",
      summary: "Count refused requests by hour and reason",
      options: { hours: wholeNumber("N", `Hours back from now, at most ${maxRefusalHours}`, { fallback: 24, max: maxRefusalHours }), json },
      examples: [{ about: "Count the refused requests of two days", line: "colloquia audit refused --hours 48" }],
      load: async () => (await import("./audit.js")).listRefusals,
    }),
  ],
});

const maintenance = [
  defineCommand({
    name: "check",
    group: "Maintenance:",
    summary: "Derive everything again from the stored sources, and list every fact that differs",
    description: "Exit code 1 when there is a difference, unless it is repaired.",
    options: { repair: flag("Write what differs again"), json },
    examples: [
      { about: "List every difference", line: "colloquia check" },
      { about: "Repair what differs", line: "colloquia check --repair" },
    ],
    load: async () => (await import("./check.js")).checkGraph,
  }),
  defineCommand({
    name: "dump",
    group: "Maintenance:",
    summary: "Print the canonical dump: one fact a line, sorted",
    description: "Two graphs with the same facts have the same dump, whatever the order of their imports.",
    examples: [{ about: "Compare two graphs by their dumps", line: "colloquia dump | sha256sum" }],
    load: async () => (await import("./dump.js")).dumpGraph,
  }),
  defineCommand({
    name: "backup",
    group: "Maintenance:",
    summary: "Back up everything that cannot be derived again to one file",
    description: `The file holds sources, decisions, tombstones, keys as hashes, redirects and the audit record, compressed.
A backup can be made beside a running service. The secret is not in it, and is needed to restore it: see docs/operating/backup.md.`,
    operands: { "<FILE>": "The file to write; - is standard output" },
    options: { overwrite: flag("Replace FILE if it exists; the old one stays until the new one is complete"), json },
    examples: [
      { about: "Back up to a file", line: "colloquia backup colloquia-2026-11-30.backup" },
      { about: "Back up to another machine", line: "colloquia backup - | ssh archive 'cat > colloquia.backup'" },
    ],
    load: async () => (await import("./backup.js")).backUpGraph,
  }),
  defineCommand({
    name: "restore",
    group: "Maintenance:",
    summary: "Restore a backup into an empty graph",
    description: `All of FILE is checked before anything is changed. No service may run on the graph.
A restore that was interrupted is done again by the same command.`,
    operands: { "<FILE>": "What `colloquia backup` wrote" },
    options: {
      replace: flag("Remove what is in the graph, for ever. People erased and keys revoked since FILE was written stay out"),
      tombstones: text("NEWER", "A later backup of the same graph: people erased and keys revoked by then stay out too"),
    },
    examples: [{ about: "Restore a backup over what is in the graph", line: "colloquia restore colloquia-2026-11-30.backup --replace" }],
    load: async () => (await import("./restore.js")).restoreGraph,
  }),
];

const explain = defineCommand({
  name: "explain",
  group: "Service:",
  summary: "Show how an operation is answered: its selection, its plan, its Cypher and its estimated cost",
  description: "Needs neither a running service nor a database, except to profile: see docs/debugging.md.",
  operands: { "<FILE>": "A file with an operation; - is standard input" },
  options: {
    variables: text("JSON", "The variables: a JSON object, or a file that holds one"),
    operation: text("NAME", "The operation to explain, of a document that has several"),
    profile: flag("Run the operation on the graph, and count the rows and the database hits of each statement"),
  },
  examples: [
    { about: "Show the Cypher of an example", line: "colloquia explain examples/06-search.graphql" },
    { about: "Count what it takes of the database", line: "colloquia explain examples/06-search.graphql --profile" },
  ],
  load: async () => (await import("./explain.js")).explain,
});

/** In the order of the help. */
export const commands: readonly Command[] = [
  serve,
  migrate,
  explain,
  password,
  importCommand,
  sources,
  matchAffiliations,
  ...curation,
  keys,
  audit,
  ...maintenance,
];
