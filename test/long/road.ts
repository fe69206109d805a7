import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** What stands between a service and its database: it passes on what comes, late, or not at all. */
export interface Road {
  readonly port: number;
  /** Where it leads from now on. */
  to: number;
  delayMs: number;
  /** What comes is swallowed, on connections that stay open. */
  swallows: boolean;
  /** Ends all connections. */
  readonly cut: () => void;
  readonly close: () => void;
}

export async function openRoad(to: number): Promise<Road> {
  const open = new Set<Socket>();
  const pass = (from: Socket, on: Socket) => {
    open.add(from);
    from.on("data", (chunk: Buffer) => {
      if (road.swallows) return;
      if (road.delayMs) void wait(road.delayMs).then(() => on.write(chunk));
      else on.write(chunk);
    });
    from.on("error", () => {});
    from.on("close", () => {
      open.delete(from);
      on.destroy();
    });
  };
  const server = createServer(caller => {
    const database = connect(road.to, "127.0.0.1");
    pass(caller, database);
    pass(database, caller);
  });
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done));
  const cut = () => open.forEach(socket => socket.resetAndDestroy());
  const road: Road = {
    port: (server.address() as AddressInfo).port,
    to,
    delayMs: 0,
    swallows: false,
    cut,
    close: () => {
      server.close();
      cut();
    },
  };
  return road;
}
