import type { Logger } from "pino";
import type { Settings } from "../settings.js";
import { UsageError } from "./usage-error.js";

/** What a command is given when it runs. */
export interface Call<Options = unknown> {
  readonly settings: Settings;
  readonly log: Logger;
  /** The words that belong to no option, in their order. */
  readonly operands: readonly string[];
  readonly options: Options;
}
export type Run<Options = unknown> = (call: Call<Options>) => Promise<void>;

/** An option, by the name that its value has in `options`: `dryRun` is `--dry-run` on the command line. */
export interface OptionSpec<Value> {
  readonly about: string;
  /** What stands for the value in the help; an option without one is a switch. */
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  /** The value where the option is not given. */
  readonly fallback?: Value;
  /** Options that cannot be given together with it. */
  readonly excludes?: readonly string[];
  /** The value of a text, and of what earlier uses of the option gave. Throws UsageError. */
  parse(text: string, flag: string, before: Value | undefined): Value;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec<unknown>>>;
export type ValuesOf<Specs> = { readonly [Name in keyof Specs]: Specs[Name] extends OptionSpec<infer Value> ? Value : never };

interface Example {
  /** What it does, as a sentence. */
  readonly about: string;
  readonly line: string;
}

/** A command as the table lists it. One with subcommands may run by itself too. */
export interface Command {
  readonly name: string;
  /** Under which heading the help lists it. */
  readonly group?: string;
  /** One sentence without its full stop, for lists. */
  readonly summary: string;
  /** What else its users must know. */
  readonly description?: string;
  /** More of the description, which takes loading other modules: asked for only when the help is shown. */
  readonly details?: () => Promise<string>;
  /** `<NAME>`, `[NAME]`, `<NAME...>` or `[NAME...]`, with what it means. */
  readonly operands?: Readonly<Record<string, string>>;
  /** Where the usage is not what follows from operands and options. */
  readonly usage?: string;
  readonly options?: OptionSpecs;
  readonly examples: readonly Example[];
  /** Of a wrong command line, where it is not 2. */
  readonly usageExitCode?: number;
  readonly subcommands?: readonly Command[];
  /** Each command loads what it needs and no other does: the service starts without the importers. */
  readonly load?: () => Promise<Run<never>>;
}

/** Checks that a command takes the options that its entry in the table declares. */
export const defineCommand = <Specs extends OptionSpecs = Record<never, never>>(
  command: Command & { readonly options?: Specs; readonly load?: () => Promise<Run<ValuesOf<Specs>>> },
): Command => command;

export const flag = (about: string): OptionSpec<boolean> => ({ about, fallback: false, parse: () => true });

export const text = (placeholder: string, about: string, more: { readonly excludes?: readonly string[] } = {}): OptionSpec<string | undefined> => ({
  about,
  placeholder,
  ...more,
  parse: value => value,
});

export const defaultText = (placeholder: string, about: string, fallback: string): OptionSpec<string> => ({
  about,
  placeholder,
  fallback,
  parse: value => value,
});

export const requiredText = (placeholder: string, about: string): OptionSpec<string> => ({
  about,
  placeholder,
  isRequired: true,
  parse: value => value,
});

/** An option that can be given several times. */
export const requiredTexts = (placeholder: string, about: string): OptionSpec<readonly string[]> => ({
  about,
  placeholder,
  isRequired: true,
  parse: (value, _, before = []) => [...before, value],
});

export const wholeNumber = (placeholder: string, about: string, range: { readonly fallback: number; readonly max: number }): OptionSpec<number> => ({
  about,
  placeholder,
  fallback: range.fallback,
  parse: (value, name) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1 || number > range.max)
      throw new UsageError(`${name} must be a whole number from 1 to ${range.max}, but got: ${value}`);
    return number;
  },
});

export const oneOf = <Word extends string>(placeholder: string, about: string, words: readonly Word[], fallback: Word): OptionSpec<Word> => ({
  about: `${about}: ${words.join(", ")}`,
  placeholder,
  fallback,
  parse: (value, name) => {
    const found = words.find(word => word === value);
    if (found === undefined) throw new UsageError(`${name} must be one of ${words.join(", ")}, but got: ${value}`);
    return found;
  },
});
