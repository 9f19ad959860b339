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
	readonly page: string | undefined;
	readonly models: JsonObject;
}

/** Reads models.dev's entry of a provider, or says why it can't be used. Checks only the fields that this program uses. */
export function readProvider(
	entry: Json,
): ProviderFields | { problems: string[] } {
	if (!isObject(entry)) return { problems: ["expected an object"] };
	const { models, ...all } = entry;
	const { name, base_url, env, description, doc } = all;
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
		page: pageOf(doc),
	};
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

/** Several times the length of the longest one. */
const MAX_LENGTH = 500;

/** Only shown as a link, so one that can't be is no reason to leave the provider out. */
function pageOf(doc: Json | undefined): string | undefined {
	if (typeof doc !== "string" || !URL.canParse(doc)) return undefined;
	const { protocol, username, password, href } = new URL(doc);
	const isPlain = protocol === "https:" && username === "" && password === "";
	return isPlain && href.length <= MAX_LENGTH ? href : undefined;
}

function isText(value: Json): value is string {
	return typeof value === "string" && value.isWellFormed();
}
