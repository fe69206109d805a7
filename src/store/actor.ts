import type { AuditChannel } from "../model/vocabulary.js";

/** Who makes a change, and how it was requested. */
export interface Actor {
  /** Whom a decision names: the name of a key, or what `--by` says. */
  readonly name: string;
  readonly via: AuditChannel;
  /** Of a command: the account of the operating system that ran it, which the audit record keeps in place of `name`. */
  readonly account?: string;
}

/** The service itself: what it does at its start. */
export const service: Actor = { name: "colloquia", via: "SERVICE" };
