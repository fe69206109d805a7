import { description } from "./description.js";
import { dpg } from "./dpg/dpg.js";
import type { Importer } from "./importer.js";
import { indico } from "./indico/indico.js";
import { ror } from "./ror/ror.js";
import { tables } from "./tables/tables.js";

/** Every format that can be imported. What looks like several of them is taken for the first. */
export const formats: readonly Importer[] = [description, indico, dpg, ror, tables];
