import {
	isObject,
	type Json,
	type JsonObject,
	MAX_DEPTH,
} from "../lib/json.ts";
import { isWritable, MAX_KEY_LENGTH } from "./model.ts";

/** models.dev's data of a provider, with unchecked models. */
interface ProviderFields {
	readonly name: string | undefined;
	readonly base_url: string | undefined;
	readonly env: string[] | undefined;
	readonly description: string | undefined;
	/** All but `models`, as it is. Of the fields that this program does not know, only those that JSON can represent. */
	readonly fields: JsonObject;
	readonly models: JsonObject;
}

/** Only in the catalog in models.dev's own shape. */
const OTHER_TEXTS = ["api", "npm", "doc"];

/** Reads models.dev's entry of a provider, or says why it can't be used. Checks only the fields that this program uses. */
export function readProvider(
	entry: Json,
): ProviderFields | { problems: string[] } {
	if (!isObject(entry)) return { problems: ["expected an object"] };
	const { models, ...all } = entry;
	const { name, base_url, env, description } = all;
	const problems: string[] = [];
	const textOf = (field: string, value: Json | undefined) => {
		if (value === undefined || value === null) return undefined;
		if (isText(value)) return value;
		problems.push(`${field}: expected well-formed Unicode text`);
		return undefined;
	};
	const read = {
		name: textOf("name", name),
		base_url: textOf("base_url", base_url),
		env: Array.isArray(env) && env.every(isText) ? env : undefined,
		description: textOf("description", description),
		fields: Object.fromEntries(Object.entries(all).filter(isUsable)),
	};
	for (const field of OTHER_TEXTS) textOf(field, all[field]);
	if (env !== undefined && env !== null && read.env === undefined) {
		problems.push("env: expected a list of texts");
	}
	if (!isObject(models)) {
		return { problems: [...problems, "models: expected an object"] };
	}
	return problems.length > 0 ? { problems } : { ...read, models };
}

function isUsable([key, value]: [string, Json]): boolean {
	return key.length <= MAX_KEY_LENGTH && isWritable(value, MAX_DEPTH - 1);
}

function isText(value: Json): value is string {
	return typeof value === "string" && value.isWellFormed();
}
