// Attacks a service from an address of its own, in a process of its own: its parent sends an attack, and later asks it to stop.
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds after a refusal before the next request: an attacker does not wait, but must not measure its own loop. */
const refusedPauseMs = 20;

const outcomes = new Map();
const count = outcome => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
let running = true;
const sockets = new Set();

function open({ host, port, localAddress }) {
  const socket = connect({ host, port, localAddress });
  sockets.add(socket);
  socket.on("error", error => count(`connection ${error.code}`));
  socket.on("close", () => sockets.delete(socket));
  return socket;
}

const requestOf = ({ host, port }, body) =>
  `POST /graphql HTTP/1.1\r\nhost: ${host}:${port}\r\ncontent-type: application/json\r\naccept: application/graphql-response+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** Each connection sends its next request as soon as the last one is answered. */
async function repeat(target, { bodies, connections }) {
  let at = 0;
  const connection = async () => {
    while (running) {
      const socket = open(target);
      await once(socket, "connect").catch(() => wait(100));
      while (running && !socket.destroyed && socket.writable) {
        socket.write(requestOf(target, bodies[at++ % bodies.length].replaceAll("«n»", String(at))));
        const status = await answer(socket);
        if (status === undefined) break;
        count(status);
        if (status !== "200") await wait(refusedPauseMs);
      }
      socket.destroy();
      await wait(refusedPauseMs);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
}

/** The status of the next response, when all of it has been read; undefined if the connection was closed. */
function answer(socket) {
  return new Promise(done => {
    let head = "";
    let left;
    let last = "";
    const finish = status => {
      socket.off("data", read);
      socket.off("close", close);
      done(status);
    };
    const close = () => finish(undefined);
    const read = chunk => {
      let text = chunk.toString("latin1");
      if (left === undefined) {
        head += text;
        const end = head.indexOf("\r\n\r\n");
        if (end < 0) return;
        text = head.slice(end + 4);
        head = head.slice(0, end);
        const length = /content-length: (\d+)/i.exec(head);
        left = length ? Number(length[1]) : Infinity; // chunked
      }
      left -= text.length;
      last = (last + text).slice(-7);
      if (left <= 0 || (left === Infinity && last.endsWith("0\r\n\r\n"))) finish(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? "?");
    };
    socket.on("data", read);
    socket.on("close", close);
  });
}

/** Connections that send many requests for large answers and never read one. */
async function neverRead(target, { bodies, connections }) {
  const connection = async () => {
    while (running) {
      const socket = open(target);
      socket.pause();
      await once(socket, "connect").catch(() => wait(100));
      const closed = once(socket, "close").catch(() => {});
      for (let sent = 0; running && sent < 50 && !socket.destroyed; sent++) {
        socket.write(requestOf(target, bodies[sent % bodies.length]));
        await Promise.race([wait(50), closed]);
      }
      while (running && !socket.destroyed) await Promise.race([wait(200), closed]);
      if (running) count("disconnected");
      socket.destroy();
      await wait(50);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
}

/** Connections that are opened and send nothing. */
async function idle(target, { connections }) {
  while (running) {
    while (running && sockets.size < connections) {
      const socket = open(target);
      socket.resume();
      socket.once("close", () => running && count("disconnected"));
      if (sockets.size % 50 === 0) await wait(20);
    }
    await wait(100);
  }
}

const attacks = { repeat, neverRead, idle };

process.on("message", async job => {
  if (job === "stop") {
    running = false;
    for (const socket of sockets) socket.destroy();
    process.send(Object.fromEntries(outcomes));
    process.disconnect();
  } else await attacks[job.how](job.target, job);
});
