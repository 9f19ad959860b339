import { startLint } from "../bundle/index.js";
await startLint();
