import type { Found } from "./found.js";
import { keyOf } from "./keys.js";
import type { Register } from "./register.js";
import { inOrder, sessionOf, type Session } from "./sessions.js";
import { talksOf, type Frame, type Talk } from "./talks.js";

/** Sessions and talks of one event. What stands twice in the export (below its session, and among all) is taken once. */
export class Programme {
  readonly #sessions = new Map<string, Session>();
  readonly #talks = new Map<string, Talk>();
  constructor(
    readonly register: Register,
    readonly zone: string | undefined,
    readonly venue: string | undefined,
  ) {}

  read(event: Found): void {
    for (const entry of event.maps("sessions")) {
      const session = sessionOf(entry, this.#frame(undefined));
      if (session === undefined || !this.#once(this.#sessions, session, entry)) continue;
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
    for (const talk of talksOf(contribution, this.#frame(session))) this.#once(this.#talks, talk, contribution);
  }

  /**
   * The session of a contribution that stands on its own. Some exports name it by its title alone. Where several slots have that title, nothing says
   * in which of them the talk is.
   */
  #sessionNamedAt(contribution: Found): Session | undefined {
    const slot = contribution.map("session_block"),
      whole = contribution.map("session"),
      title = slot?.text("title") ?? contribution.nameOf("session");
    const slotId = slot?.id("id"),
      wholeId = whole?.id("db_id", "id"),
      id = slotId !== undefined ? `slot/${slotId}` : wholeId !== undefined ? `session/${wholeId}` : undefined;
    if (id === undefined) {
      const called = [...this.#sessions.values()].filter(session => session.title === title);
      if (title === undefined || called.length > 1) return undefined;
      if (called[0]) return called[0];
    }
    const key = this.register.key(id ?? `session/${keyOf(title ?? "")}`),
      known = this.#sessions.get(key);
    if (known) return known;
    const session: Session = {
      key,
      identifiers: [],
      event: this.register.event,
      kind: null,
      ...(title === undefined ? {} : { title }),
      venues: [],
      people: [],
    };
    this.#sessions.set(key, session);
    return session;
  }

  #frame(session: Session | undefined): Frame {
    const { register, zone, venue } = this;
    return { register, zone, event: register.event, session: session?.key, venue: session?.venues[0]?.to ?? venue };
  }

  /** False where it is there already. Another thing under the same key is a problem. */
  #once<Part extends Session | Talk>(parts: Map<string, Part>, part: Part, at: Found): boolean {
    const known = parts.get(part.key);
    if (known === undefined) parts.set(part.key, part);
    else if (withoutFrame(known) !== withoutFrame(part)) at.problem("id", "must be an id that nothing else of the event has");
    return known === undefined;
  }
}

/** All but the session and the place, which depend on where a talk was found. */
const withoutFrame = (part: Session | Talk): string => JSON.stringify({ ...part, session: undefined, venues: undefined });
