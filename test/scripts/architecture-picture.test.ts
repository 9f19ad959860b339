import { describe, expect, test } from "vitest";
import { drawArchitecture } from "../../scripts/derived/architecture.ts";

describe("the picture of the architecture", () => {
	const value = (from: string, to: string) => ({ from, to, isType: false });

	test("has folders and the files on top, and no arrow that others tell already", () => {
		expect(
			drawArchitecture([
				value("cli.ts", "sync.ts"),
				value("sync.ts", "report/body.ts"),
				value("sync.ts", "catalog/files.ts"),
				value("report/body.ts", "catalog/catalog.ts"),
				value("report/body.ts", "problem.ts"),
				value("catalog/files.ts", "catalog/catalog.ts"),
				value("catalog/files.ts", "zod"),
				{ from: "catalog/files.ts", to: "report/body.ts", isType: true },
				value("cli.ts", "node:fs"),
			]).split("\n"),
		).toEqual([
			"```mermaid",
			"flowchart TD",
			'  cli["cli.ts"]:::effects',
			'  sync["sync.ts"]',
			'  report["report/"]',
			'  catalog["catalog/"]',
			"  cli --> sync",
			"  sync --> report",
			"  report --> catalog",
			"  classDef effects stroke-width:3px",
			"```",
		]);
	});
});
