import type { FileKind } from "./use.ts";

/** Folders and files of tests, in any language. */
const TEST_FOLDER =
	/(?:^|\/)(?:_{0,2}(?:tests?|specs?|fixtures?|mocks?|snapshots)_{0,2}|e2e|testdata|test[-_](?:data|helpers?|utils?|support)|cassettes?|recordings?)\//i;
const TEST_FILE =
	/(?:^|\/)(?:test_|conftest\.)|[._-](?:test|tests|vitest|spec|e2e|stories)\.\w{1,8}$|(?:Test|Tests|Spec)\.(?:java|kt|scala|cs|swift|php)$/;
const DOCUMENT =
	/\.(?:mdx?|markdown|livemd|rst|adoc|asciidoc|org|tex|html?|pod|rdoc)$|(?:^|\/)docs?\/|(?:^|\/)(?:README|LICENSE|NOTICE|AUTHORS|CONTRIBUTING|SECURITY|TODO)(?:\.\w{1,8})?$/i;
/** Unlike JSON and YAML, these hold no configuration. */
const DATA_FILE = /\.(?:jsonl|ndjson|csv|tsv|xml|log|har|parquet|po|pot)$/i;
const DATA_FOLDER = /(?:^|\/)_?(?:data|datasets?)\//i;
const IN_DATA_FOLDER = /\.(?:json|ya?ml|toml|txt|sql)$/i;
/** What programs write at the top of the files that they write. */
const GENERATED =
	/@generated|do not edit|automatically generated|auto-?generated/i;
const HEAD = 500;

export function isDocument(path: string): boolean {
	return DOCUMENT.test(path);
}

export function kindOfFile(path: string, bytes: Buffer): FileKind {
	if (TEST_FOLDER.test(path) || TEST_FILE.test(path)) return "test";
	if (isDocument(path)) return "document";
	const isData =
		DATA_FILE.test(path) ||
		(DATA_FOLDER.test(path) && IN_DATA_FOLDER.test(path)) ||
		GENERATED.test(bytes.toString("latin1", 0, HEAD));
	return isData ? "data" : "code";
}
