// For `node --import`: at SIGUSR2 the process says how late its event loop was since the last time, in milliseconds.
import { monitorEventLoopDelay } from "node:perf_hooks";

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on("SIGUSR2", () => {
  const ms = percentile => Math.round(delay.percentile(percentile) / 1e5) / 10;
  process.stdout.write(`loop delay ${JSON.stringify({ p50: ms(50), p99: ms(99), max: ms(100) })}\n`);
  delay.reset();
});
