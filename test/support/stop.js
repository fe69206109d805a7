/** Ends what the project's set-up started, in the reverse order. */
export default async function stop() {
  for (const end of (globalThis.__started ?? []).splice(0).reverse()) await end();
}
