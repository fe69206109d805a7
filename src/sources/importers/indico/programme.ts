import { keyOf } from "../keys.js";
import type { Found } from "./found.js";
import type { Register } from "./register.js";
import { inOrder, sessionOf, type Session } from "./sessions.js";
import { talksOf, type Frame, type Talk } from "./talks.js";

/** Sessions and talks of one event. What stands twice in the export (below its session, and among all) is taken once. */
export class Programme {
  readonly #sessions = new Map<string, Session>();
  readonly #talks = new Map<string, Talk>();
  readonly #titled = new Map<string, Session[]>();
  /** Of what stands several times, as text, which is long for a talk of thousands. */
  readonly #contents = new Map<Session | Talk, string>();
  constructor(
    readonly register: Register,
    readonly zone: string | undefined,
    readonly venue: string | undefined,
  ) {}

  read(event: Found): void {
    for (const entry of event.maps("sessions")) {
      const session = this.#session(entry);
      for (const contribution of entry.maps("contributions")) this.#contribution(contribution, session);
    }
    for (const contribution of event.maps("contributions")) this.#contribution(contribution, this.#sessionNamedAt(contribution));
  }

  get sessions(): Session[] {
    return inOrder([...this.#sessions.values()]);
  }
  get talks(): Talk[] {
    return [...this.#talks.values()];
  }

  /** What it is, or was when it stood there before; of an entry that is malformed only the session is left out, not what is in it. */
  #session(entry: Found): Session | undefined {
    const session = sessionOf(entry, this.#frame(undefined));
    if (session === undefined) return undefined;
    const known = this.#sessions.get(session.key);
    if (known === undefined) this.#add(session);
    else if (!this.#isSame(known, session, entry)) return undefined;
    return known ?? session;
  }

  #contribution(contribution: Found, session: Session | undefined): void {
    for (const talk of talksOf(contribution, this.#frame(session))) {
      const known = this.#talks.get(talk.key);
      if (known === undefined) this.#talks.set(talk.key, talk);
      else this.#isSame(known, talk, contribution);
    }
  }

  /**
   * The session of a contribution that stands on its own. Some exports name it by its title alone. Where several slots have that title, nothing says
   * in which of them the talk is.
   */
  #sessionNamedAt(contribution: Found): Session | undefined {
    const slot = contribution.map("session_block"),
      slotId = slot?.id("id"),
      wholeId = contribution.map("session")?.id("db_id", "id"),
      title = slot?.text("title") ?? contribution.nameOf("session"),
      id = slotId !== undefined ? `slot/${slotId}` : wholeId !== undefined ? `session/${wholeId}` : undefined,
      called = (id === undefined && title !== undefined && this.#titled.get(title)) || [];
    if (called.length > 0 || (id === undefined && title === undefined)) return called.length === 1 ? called[0] : undefined;
    const key = this.register.key(id ?? `session/${keyOf(title ?? "")}`),
      known = this.#sessions.get(key);
    if (known || !this.register.admitsPart(contribution)) return known;
    const named = title === undefined ? {} : { title },
      session: Session = { key, identifiers: [], event: this.register.event, kind: null, ...named, venues: [], people: [] };
    this.#add(session);
    return session;
  }

  #add(session: Session): void {
    this.#sessions.set(session.key, session);
    if (session.title === undefined) return;
    const called = this.#titled.get(session.title);
    if (called) called.push(session);
    else this.#titled.set(session.title, [session]);
  }

  #frame(session: Session | undefined): Frame {
    const { register, zone, venue } = this;
    return { register, zone, event: register.event, session: session?.key, venue: session?.venues[0]?.to ?? venue };
  }

  /** Two different things under one key are a problem. */
  #isSame(known: Session | Talk, part: Session | Talk, at: Found): boolean {
    const before = this.#contents.get(known) ?? contentOf(known),
      same = before === contentOf(part);
    this.#contents.set(known, before);
    if (!same) at.problem("id", "must be an id that nothing else of the event has");
    return same;
  }
}

/** All but the session and the place, which depend on where a talk was found. */
const contentOf = (part: Session | Talk): string => JSON.stringify({ ...part, session: undefined, venues: undefined });
