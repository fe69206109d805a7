import { Command as Parser, CommanderError, Option } from "commander";
import { distance } from "fastest-levenshtein";
import type { Command, OptionSpec, OptionSpecs } from "./command.js";
import { print } from "./print.js";
import { UsageError } from "./usage-error.js";

/** A command that was asked for, with the words and the options that it was given. */
export interface Invocation {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}
interface Description {
  readonly commands: readonly Command[];
  readonly version: string;
  readonly run: (invocation: Invocation) => Promise<void>;
}

const programName = "colloquia";
const defaultCommand = "serve";
const rootExamples = [
  { about: "Start the service", line: programName },
  { about: "Print the help of a command", line: `${programName} help sources list` },
];

/** Runs what the words ask for, or prints the help or the version. Throws UsageError where they ask for nothing that there is. */
export async function runCommandLine(words: readonly string[], { commands, version, run }: Description): Promise<void> {
  const given = words.length ? words : [defaultCommand];
  const root: Command = {
    name: programName,
    summary: "A knowledge graph of scientific events; without a command, it is served",
    examples: rootExamples,
    subcommands: commands,
  };
  const building = { words: given, run };
  const program = await buildParser(root, building);
  program.version(version, "-V, --version", "Print the version");
  await addHelpCommand(program, building);
  try {
    await program.parseAsync([...given], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error; // help and version are shown
  }
}

interface Building {
  readonly words: readonly string[];
  readonly run: Description["run"];
}

async function buildParser(command: Command, building: Building): Promise<Parser> {
  const parser = new Parser(command.name);
  configure(parser, command);
  for (const [operand, meaning] of Object.entries(command.operands ?? {})) parser.argument(operand, meaning);
  for (const [name, spec] of Object.entries(command.options ?? {})) parser.addOption(buildOption(name, spec, building.words));
  await describe(parser, command, building.words);
  for (const subcommand of command.subcommands ?? []) parser.addCommand(await buildParser(subcommand, building));
  const { load } = command;
  if (load)
    parser.action(() => {
      refuseMisplacedOptions(parser);
      return building.run({ command, operands: parser.args, options: readOptions(parser, command.options ?? {}) });
    });
  return parser;
}

/** All that is wrong becomes one UsageError: the library writes nothing by itself but the help and the version. */
function configure(parser: Parser, { group, usageExitCode }: Command): void {
  parser
    .enablePositionalOptions() // an option stands behind the command that it belongs to
    .helpCommand(false)
    .helpOption("-h, --help", "Print this help")
    .configureHelp({ subcommandTerm: subcommand => subcommand.name() })
    .configureOutput({ writeOut: print, writeErr: () => {}, outputError: () => {} })
    .exitOverride(error => {
      throw error.exitCode === 0 ? error : toUsageError(parser, error, usageExitCode);
    });
  if (group) parser.helpGroup(group);
  parser.on("beforeAllHelp", ({ command: asked }: { readonly command: Parser }) => {
    const [word] = asked.args;
    if (asked === parser && parser.commands.length && word !== undefined && !word.startsWith("-")) throw unknownCommandError(parser, word);
  });
}

async function describe(parser: Parser, { summary, description, details, usage, examples }: Command, words: readonly string[]): Promise<void> {
  const isHelpAsked = words[0] === "help" || words.some(word => word === "--help" || word === "-h");
  parser.summary(summary).description([`${summary}.`, description].filter(text => text !== undefined).join("\n\n"));
  if (usage) parser.usage(usage);
  if (details && isHelpAsked && words.includes(parser.name())) parser.addHelpText("after", `\n${await details()}`);
  parser.addHelpText("after", `\nExamples:\n${examples.map(({ about, line }) => `  # ${about}.\n  ${line}`).join("\n\n")}`);
}

const flagOf = (name: string) => `--${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

function buildOption(name: string, spec: OptionSpec<unknown>, words: readonly string[]): Option {
  const flag = flagOf(name);
  const option = new Option(spec.placeholder === undefined ? flag : `${flag} <${spec.placeholder}>`, spec.about);
  if (spec.isRequired) option.makeOptionMandatory();
  if (spec.excludes) option.conflicts([...spec.excludes]);
  if (spec.placeholder === undefined) return option;
  if (spec.fallback !== undefined) option.default(spec.fallback);
  // Of an option that can be given several times the library hands in what came before, and of every other one its default.
  return option.argParser((value: string, before: unknown) => {
    if (/^--?[a-z]/i.test(value) && words.includes(value))
      throw new UsageError(
        `${flag} must be followed by ${spec.placeholder}, but got the option ${value}: if it is the value, write ${flag}=${value}`,
      );
    return spec.parse(value, flag, before);
  });
}

const readOptions = (parser: Parser, specs: OptionSpecs): Record<string, unknown> =>
  Object.fromEntries(Object.entries(specs).map(([name, { fallback }]) => [name, (parser.getOptionValue(name) as unknown) ?? fallback]));

/** `audit --first 5 refused`: the option would have no effect. */
function refuseMisplacedOptions(parser: Parser): void {
  for (let above = parser.parent; above; above = above.parent)
    for (const option of above.options)
      if (above.getOptionValueSource(option.attributeName()) === "cli")
        throw new UsageError(
          `${option.long} must stand behind the command that it belongs to, but stands before ${parser.name()}: move or remove it`,
        );
}

/** The help of a command by its words: `help sources list`. */
const help: Command = {
  name: "help",
  group: "Help:",
  summary: "Print the help of a command",
  operands: { "[COMMAND...]": "The command" },
  examples: rootExamples.slice(1),
};

async function addHelpCommand(program: Parser, building: Building): Promise<void> {
  const parser = await buildParser(help, building);
  program.addCommand(parser.action(async () => void (await program.parseAsync([...parser.args, "--help"], { from: "user" }))));
}

const pathOf = (parser: Parser): string => (parser.parent ? `${pathOf(parser.parent)} ${parser.name()}` : parser.name());

function toUsageError(parser: Parser, error: CommanderError, exitCode: number | undefined): UsageError {
  const [word = ""] = parser.args;
  if (error.code === "commander.unknownCommand" || (error.code === "commander.excessArguments" && parser.commands.length))
    return unknownCommandError(parser, word);
  const path = pathOf(parser);
  if (error.code === "commander.help")
    return new UsageError(`A command must stand after ${path}: one of ${listNames(parser)}; but got none\nDetails and examples: ${path} --help`);
  return new UsageError(
    `${path}: ${error.message.replace(/^error: /, "")}\nUsage: ${path} ${parser.usage()}\nDetails and examples: ${path} --help`,
    exitCode,
  );
}

const listNames = (parser: Parser): string => parser.commands.map(command => command.name()).join(", ");

/** Letters that a mistyped command may differ in. */
const maxDistance = 2;

function unknownCommandError(parser: Parser, word: string): UsageError {
  const near = parser.commands
    .map(command => command.name())
    .filter(name => distance(name, word) <= maxDistance || (word.length > maxDistance && name.startsWith(word)));
  const path = pathOf(parser);
  const suggestion = near.length ? ` (did you mean ${near.join(" or ")}?)` : "";
  return new UsageError(
    `The command after ${path} must be one of ${listNames(parser)}, but got: ${word}${suggestion}\nDetails and examples: ${path} --help`,
  );
}
