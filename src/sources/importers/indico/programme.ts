import type { Found } from "./found.js";
import { keyOf } from "./keys.js";
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
      const session = sessionOf(entry, this.#frame(undefined));
      if (session === undefined || this.#isKnown(this.#sessions.get(session.key), session, entry)) continue;
      this.#add(session);
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

  #contribution(contribution: Found, session: Session | undefined): void {
    for (const talk of talksOf(contribution, this.#frame(session)))
      if (!this.#isKnown(this.#talks.get(talk.key), talk, contribution)) this.#talks.set(talk.key, talk);
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

  /** Whether it is there already. Another thing under the same key is a problem. */
  #isKnown(known: Session | Talk | undefined, part: Session | Talk, at: Found): boolean {
    if (known === undefined) return false;
    const before = this.#contents.get(known) ?? contentOf(known);
    this.#contents.set(known, before);
    if (before !== contentOf(part)) at.problem("id", "must be an id that nothing else of the event has");
    return true;
  }
}

/** All but the session and the place, which depend on where a talk was found. */
const contentOf = (part: Session | Talk): string => JSON.stringify({ ...part, session: undefined, venues: undefined });
