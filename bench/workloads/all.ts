import { w1 } from "./w1/workload.js";
import { w2 } from "./w2/workload.js";
import { w3 } from "./w3/workload.js";
import { w4a } from "./w4a/workload.js";
import { w4b } from "./w4b/workload.js";
import { w5a } from "./w5a/workload.js";
import { w5b } from "./w5b/workload.js";
import { w6 } from "./w6/workload.js";
import { w7 } from "./w7/workload.js";
import { w8 } from "./w8/workload.js";
import type { Workload } from "./workload.js";

/** A workload is a folder with its name, a text for each side, and a line here. */
export const workloads: readonly Workload[] = [w1, w2, w3, w4a, w4b, w5a, w5b, w6, w7, w8];
