import { stringify } from "yaml";
import { replaceBetween, yamlMarkers } from "./between.ts";
import { type Action, actionDefault } from "./inputs.ts";

export const ACTION = "action.yml";
export const LINT_ACTION = "lint/action.yml";

/** An action.yml with the inputs between its markers. A comment names each group of inputs. */
export function withInputs(
	action: string,
	inputs: Action["inputs"],
	file = ACTION,
): string {
	const entries = Object.entries(inputs);
	const lines = entries.flatMap(([name, input], index) => {
		const { group, description } = input;
		const isFirst = entries[index - 1]?.[1].group !== group;
		const entry = { [name]: { description, default: actionDefault(input) } };
		return [...(isFirst ? [`# ${group}`] : []), toYaml(entry)];
	});
	return replaceBetween(action, yamlMarkers("inputs"), lines.join("\n"), file);
}

/** With quotes around texts that some YAML readers take for another type, such as `off`. */
export function toYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0, compat: "yaml-1.1" }).trimEnd();
}
