import { chromium, type Page } from "playwright-core";

export interface OpenPlayground {
  readonly page: Page;
  /** Every address the page and its workers asked for, in order. */
  readonly requests: readonly string[];
  /** What a visitor's console shows in red: errors, failed requests, violations of the content security policy. Empty when all is well. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** How long a cold browser may take on a busy machine until the editor stands. */
const readyTimeoutMs = 30_000;

/** Opens the playground in Chromium and waits until the first question is coloured and the schema has arrived. */
export async function openPlayground(url: string): Promise<OpenPlayground> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const requests: string[] = [],
    problems: string[] = [];
  try {
    // A context of its own has no stored tabs: the examples open.
    const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
    context.on("request", request => requests.push(request.url()));
    // Aborted ones are none: the editor replaces a worker that still loads, and a reload drops what is under way.
    context.on("requestfailed", request => {
      if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`request: ${request.url()} ${request.failure()?.errorText}`);
    });
    context.on("console", message => {
      if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", error => problems.push(`page: ${error.error().stack ?? error.error().message}`));

    const page = await context.newPage();
    const schema = page.waitForResponse(response => response.request().postData()?.includes("IntrospectionQuery") ?? false, {
      timeout: readyTimeoutMs,
    });
    await Promise.all([page.goto(url), schema]);
    // Plain text is mtk1; any other number is a colour that the GraphQL grammar gave.
    await page.locator(".graphiql-query-editor .view-line [class^=mtk]:not(.mtk1)").first().waitFor({ timeout: readyTimeoutMs });
    return { page, requests, problems, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw new Error(`The playground at ${url} did not open; ${problems.join("\n") || "its console is empty"}`, { cause: error });
  }
}
