// In a file of its own, so that lint does not load it.
import * as z from "zod/mini";

const modelRef = z.strictObject({
	provider: z.string().check(z.describe("Normalised: with underscores")),
	id: z.string(),
});
const amount = z.int().check(z.nonnegative());
const finding = z.strictObject({
	code: z.enum(["gone", "renamed", "deprecated", "unknown", "unused-ignore"]),
	level: z.enum(["error", "warning", "note"]),
	path: z
		.string()
		.check(z.describe("Relative to the working directory, with slashes")),
	line: z.int().check(z.positive()),
	column: z
		.int()
		.check(z.positive(), z.describe("From 1, in UTF-16 code units")),
	model: z
		.nullable(
			z.extend(modelRef, {
				written: z.string().check(z.describe("The id as the file has it")),
				settledBy: z
					.enum(["explicit", "line", "near", "vendor"])
					.check(
						z.describe(
							"How the provider is known: written with the id; named on the line; named within three lines; the vendor of the id",
						),
					),
				since: z
					.nullable(z.iso.date())
					.check(
						z.describe("Gone since this day; null: not gone, or not known"),
					),
				nearest: z
					.nullable(modelRef)
					.check(
						z.describe(
							"The new id, a likely successor, or what was probably meant; null: none is known",
						),
					),
			}),
		)
		.check(z.describe("null: the finding is about a comment")),
	isCode: z
		.boolean()
		.check(z.describe("false: in a test, a document or data, so it is a note")),
	message: z.string(),
	fixable: z.boolean().check(z.describe("Whether --fix corrects it")),
});

/** The output of `model-sync lint --format json`. Its JSON Schema is published as `schemas/lint.json`. */
export const lintSchema = z.strictObject({
	version: z.literal(1),
	files: amount.check(z.describe("How many files were read")),
	counts: z.strictObject({
		errors: amount,
		warnings: amount,
		notes: amount,
		fixed: amount,
	}),
	findings: z.array(finding),
	fixed: z.array(finding).check(z.describe("What --fix corrected")),
	unmatched: z
		.array(z.string())
		.check(z.describe("Entries of --ignore that match no file")),
});

export type LintReport = z.infer<typeof lintSchema>;
