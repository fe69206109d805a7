import { concurrent } from "./concurrent.js";
concurrent();
