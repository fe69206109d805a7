/** Milliseconds that what is still open may keep a process that has nothing more to do: such as a connection that was never greeted, which nobody can close. */
const hangingMs = 500;
export function leave(): void {
  setTimeout(() => process.exit(), hangingMs).unref();
}
