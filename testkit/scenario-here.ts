// The same scenarios, but the action's sources run in this process. Only what is about processes, the built files or
// runs at the same time needs the built action.
import { runActionHere } from "./runner-here.ts";
import * as built from "./scenario.ts";

export * from "./scenario.ts";

const runner = runActionHere;

export const createScenario: typeof built.createScenario = (
	upstream,
	files,
	options,
) => built.createScenario(upstream, files, { ...options, runner });

export const synced: typeof built.synced = (options) =>
	built.synced({ ...options, runner });

export const withOpenPullRequest: typeof built.withOpenPullRequest = (
	options,
) => built.withOpenPullRequest({ ...options, runner });
