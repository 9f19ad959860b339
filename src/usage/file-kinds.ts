import type { FileKind } from "./use.ts";

/** Most folders and files of tests say so, in any language. */
const TEST =
	/(?:^|[/])(?:tests?|__tests__|specs?|e2e|testdata|test[-_]data|fixtures?|__fixtures__|cassettes?|__snapshots__|snapshots|mocks?|__mocks__|recordings?)[/]|(?:^|[/])(?:test_|conftest\.)[^/]*$|[._-](?:test|tests|spec|e2e|stories)\.[^/]+$|(?:Test|Tests|Spec)\.(?:java|kt|scala|cs|swift|php)$/;
const DOCUMENT =
	/\.(?:mdx?|markdown|livemd|rst|adoc|asciidoc|org|tex|html?|pod|rdoc)$|(?:^|[/])docs?[/]|(?:^|[/])(?:README|LICENSE|NOTICE|AUTHORS|CONTRIBUTING|SECURITY|TODO)(?:\.[^/]*)?$/i;
/** Unlike JSON and YAML, these hold no configuration. */
const DATA =
	/\.(?:jsonl|ndjson|csv|tsv|xml|log|har|parquet|po|pot)$|(?:^|[/])(?:data|datasets?)[/]/i;

export function kindOfFile(path: string): FileKind {
	if (TEST.test(path)) return "test";
	if (DOCUMENT.test(path)) return "document";
	return DATA.test(path) ? "data" : "code";
}
