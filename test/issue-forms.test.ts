import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

const folder = fileURLToPath(
	new URL("../.github/ISSUE_TEMPLATE/", import.meta.url),
);
const names = await readdir(folder);
const read = async (name: string): Promise<unknown> =>
	parse(await readFile(folder + name, "utf8"));

/** What GitHub takes of issue forms; it shows no others, and says so to nobody. */
const required = z.strictObject({ required: z.boolean() }).optional();
const field = { id: z.string().regex(/^[\w-]+$/), validations: required };
const form = z.strictObject({
	name: z.string().min(1),
	description: z.string().min(1),
	labels: z.array(z.string()),
	body: z.array(
		z.discriminatedUnion("type", [
			z.strictObject({
				type: z.literal("markdown"),
				attributes: z.strictObject({ value: z.string() }),
			}),
			z.strictObject({
				type: z.literal("textarea"),
				...field,
				attributes: z.strictObject({
					label: z.string(),
					description: z.string().optional(),
					render: z.string().optional(),
				}),
			}),
			z.strictObject({
				type: z.literal("input"),
				...field,
				attributes: z.strictObject({
					label: z.string(),
					description: z.string().optional(),
					placeholder: z.string().optional(),
				}),
			}),
			z.strictObject({
				type: z.literal("dropdown"),
				...field,
				attributes: z.strictObject({
					label: z.string(),
					options: z.array(z.string()).min(1),
				}),
			}),
		]),
	),
});

describe.each(names.filter((name) => name !== "config.yml"))(
	"the issue form %s",
	(name) => {
		test("is one that GitHub shows, with something to fill in that is needed", async () => {
			const { body } = form.parse(await read(name));
			const ids = body.flatMap((part) => ("id" in part ? part.id : []));
			expect(new Set(ids).size).toBe(ids.length);
			expect(
				body.some(
					(part) => "validations" in part && part.validations?.required,
				),
			).toBe(true);
		});
	},
);

test("vulnerabilities have a private way", async () => {
	const config = z
		.strictObject({
			blank_issues_enabled: z.boolean(),
			contact_links: z.array(
				z.strictObject({
					name: z.string(),
					url: z.url(),
					about: z.string(),
				}),
			),
		})
		.parse(await read("config.yml"));
	expect(config.contact_links.map(({ url }) => url)).toContain(
		"https://github.com/org/model-sync-action/security/advisories/new",
	);
});
