#!/usr/bin/env node
import { startCommandLine } from "../bundle/index.js";
await startCommandLine();
