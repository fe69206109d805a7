import type { WriteStream } from "node:tty";
import { Presets, SingleBar } from "cli-progress";
import { escapeControlCharacters } from "../model/control-characters.js";
import type { Progress } from "../store/progress.js";

/** A phase that takes no longer than this, in seconds, is told to nobody. */
const longEnough = 1;

/** On a terminal a bar with the rate and the time that is left; elsewhere a line for each phase when it is over. */
export function progressShown(output: NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY">>): Progress & { readonly end: () => void } {
  let now: { name: string; unit: string; started: number; done: number; bar: SingleBar | undefined } | undefined;
  const rate = ({ done, started }: { done: number; started: number }) =>
    Math.round(done / ((performance.now() - started) / 1_000)).toLocaleString("en");
  const end = () => {
    if (!now) return;
    const { name, unit, started, done, bar } = now,
      seconds = (performance.now() - started) / 1_000;
    bar?.stop();
    if (!bar && seconds > longEnough)
      output.write(`${name}: ${done.toLocaleString("en")} ${unit} in ${seconds.toFixed(1)} s, ${rate(now)} a second\n`);
    now = undefined;
  };
  return {
    phase: (given, unit, total) => {
      end();
      const name = escapeControlCharacters(given); // it may hold the name of a file
      const bar =
        output.isTTY && total
          ? new SingleBar(
              {
                format: `${name} {bar} {percentage} %, {rate} ${unit}/s, {eta_formatted} left`,
                stream: output,
                clearOnComplete: true,
                hideCursor: true,
              },
              Presets.shades_classic,
            )
          : undefined;
      now = { name, unit, started: performance.now(), done: 0, bar };
      bar?.start(total!, 0, { rate: "" }); // a bar has a total
    },
    advance: units => {
      if (!now) return;
      now.done += units;
      if (now.bar && now.done > now.bar.getTotal()) now.bar.setTotal(now.done); // a mapping says nothing of how large its tables are
      now.bar?.update(now.done, { rate: rate(now) });
    },
    end,
  };
}
