// The published types. They are made from the JSON Schemas, so that users need none of our libraries.
import { compile, type JSONSchema } from "json-schema-to-typescript";

export const TYPES = "types/index.d.ts";

/** The schemas' types by file. */
const NAMES: Readonly<Record<string, string>> = {
	"schemas/report.json": "Report",
	"schemas/patch.json": "Patch",
	"schemas/accepted.json": "AcceptedFindings",
	"schemas/lint.json": "LintReport",
	"schemas/usage-profile.json": "UsageProfile",
};

const HEAD = `// Made from schemas/ by \`npm run docs\`.

/** Any JSON value. */
export type Json =
	| string
	| number
	| boolean
	| null
	| Json[]
	| { [key: string]: Json };
`;

/** @throws if a schema has no name here */
export async function typesOf(
	schemas: ReadonlyMap<string, object>,
): Promise<string> {
	const parts = [HEAD];
	for (const [file, schema] of schemas) {
		const name = NAMES[file];
		if (name === undefined) throw new Error(`${file} has no type's name.`);
		// Both would give the type a name.
		const { $id, title, $defs, ...plain } = withJson(schema) as JSONSchema;
		const options = { bannerComment: "", format: false };
		parts.push(await compile(plain, name, options));
	}
	return parts.join("\n");
}

/** zod writes "any JSON" as a schema that refers to itself, and repeats it at each use. */
function withJson(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withJson);
	if (typeof value !== "object" || value === null) return value;
	if ("$ref" in value && /^#\/\$defs\/__schema\d+$/.test(String(value.$ref))) {
		const { $ref: _, ...rest } = value;
		return { ...rest, tsType: "Json" };
	}
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, withJson(inner)]),
	);
}
