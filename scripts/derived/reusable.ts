import { toYaml } from "./action.ts";
import { replaceBetween, yamlMarkers } from "./between.ts";
import { type Action, actionDefault } from "./inputs.ts";

export const REUSABLE = ".github/workflows/reusable.yml";

/** Inputs that the reusable workflow sets itself: token, repository and the place of its artifact. */
const ITS_OWN = new Set(["token", "repository", "report-dir"]);

/**
 * The reusable workflow with the action's inputs and outputs passed through. An input that the caller leaves
 * out would be empty, and for some inputs of the action empty has a meaning. So each has the action's default here, too.
 */
export function withActionInputs(
	workflow: string,
	{ inputs, outputs }: Action,
): string {
	const passed = Object.entries(inputs).filter(([name]) => !ITS_OWN.has(name));
	const reported = Object.entries(outputs).filter(
		([name]) => name !== "report-dir",
	);
	const parts = {
		inputs: passed.map(([name, input]) => {
			const { description } = input;
			const value = actionDefault(input);
			const isFlag = value === "true" || value === "false";
			const type = isFlag ? "boolean" : "string";
			const fallback = isFlag ? value === "true" : value;
			return [name, { description, type, default: fallback }];
		}),
		outputs: reported.map(([name, { description }]) => [
			name,
			{ description, value: `\${{ jobs.sync.outputs.${name} }}` },
		]),
		"job-outputs": reported.map(([name]) => [
			name,
			`\${{ steps.sync.outputs.${name} }}`,
		]),
		with: passed.map(([name]) => [name, `\${{ inputs.${name} }}`]),
	};
	return Object.entries(parts).reduce(
		(text, [name, entries]) =>
			replaceBetween(
				text,
				yamlMarkers(name),
				toYaml(Object.fromEntries(entries)),
				REUSABLE,
			),
		workflow,
	);
}
