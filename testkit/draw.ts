/**
 * Renders a pull request's body much like GitHub: its flavour of Markdown, its list of allowed HTML, its style sheet,
 * alerts and Mermaid diagrams. Mentions and references become links where GitHub would make them, so that missing
 * escaping is visible.
 *
 *   tsx testkit/draw.ts body.md page.html [--title TEXT]
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Element, ElementContent, Root, Text } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

export interface PullRequestPage {
	title: string;
	body: string;
	repository?: string;
	number?: number;
}

/** A complete page that a browser can open from disk. */
export async function drawPullRequest(page: PullRequestPage): Promise<string> {
	const { title, body, repository = "acme/assistant", number = 1 } = page;
	const content = await drawMarkdown(body);
	const [css, mermaid] = await Promise.all([
		readPackaged("github-markdown-css/github-markdown.css"),
		body.includes("```mermaid") ? mermaidScript() : "",
	]);
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>${css}${PAGE_STYLE}</style></head>
<body class="markdown-body">
<h1>${escapeHtml(title)} <span class="number">#${number}</span></h1>
<p class="state"><span class="open">Open</span> <b>github-actions</b> bot wants to merge 1 commit in ${escapeHtml(repository)}</p>
<div class="comment"><div class="author"><b>github-actions</b> bot commented</div>
<div class="content">${content}</div></div>
${mermaid}</body></html>
`;
}

/** The HTML that GitHub makes from a Markdown text. */
export async function drawMarkdown(markdown: string): Promise<string> {
	const file = await unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(remarkRehype, { allowDangerousHtml: true })
		.use(rehypeRaw)
		.use(rehypeSanitize)
		.use(() => (tree: Root) => {
			drawAlerts(tree);
			drawMentions(tree);
			drawDiagrams(tree);
		})
		.use(rehypeStringify)
		.process(markdown);
	return String(file);
}

/** `> [!WARNING]` */
function drawAlerts(tree: Root | Element): void {
	for (const node of elementsOf(tree)) {
		const paragraph =
			node.tagName === "blockquote" ? elementsOf(node)[0] : undefined;
		const text = paragraph?.children[0];
		const kind =
			text?.type === "text"
				? /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/.exec(text.value)
				: null;
		if (text?.type === "text" && kind) {
			const name = (kind[1] ?? "").toLowerCase();
			text.value = text.value.slice(kind[0].length);
			node.tagName = "div";
			node.properties = {
				className: ["markdown-alert", `markdown-alert-${name}`],
			};
			node.children.unshift(
				element(
					"p",
					{ className: ["markdown-alert-title"] },
					name[0]?.toUpperCase() + name.slice(1),
				),
			);
		}
		drawAlerts(node);
	}
}

/** GitHub makes links of these in all rendered text, except in code and in links. */
const REFERENCE =
	/(?<![\w/])(@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\/[\w-]+)?|#\d+|GH-\d+)\b/gi;

function drawMentions(node: Root | Element): void {
	if (node.type === "element" && ["code", "pre", "a"].includes(node.tagName))
		return;
	node.children = node.children.flatMap((child): ElementContent[] => {
		if (child.type === "text") return splitReferences(child);
		if (child.type === "element") drawMentions(child);
		return [child as ElementContent];
	});
}

function splitReferences({ value }: Text): ElementContent[] {
	return value
		.split(REFERENCE)
		.map((part, index) =>
			index % 2 === 0
				? { type: "text", value: part }
				: element(
						"a",
						{ className: [part.startsWith("@") ? "mention" : "issue-link"] },
						part,
					),
		);
}

function drawDiagrams(node: Root | Element): void {
	for (const child of elementsOf(node)) {
		const [inner] = elementsOf(child);
		const classes = inner?.properties.className;
		if (
			child.tagName === "pre" &&
			Array.isArray(classes) &&
			classes.includes("language-mermaid")
		) {
			child.properties = { className: ["mermaid"] };
			child.children = inner?.children ?? [];
		}
		drawDiagrams(child);
	}
}

function elementsOf(node: Root | Element): Element[] {
	return (node.children as ElementContent[]).filter(
		(child) => child.type === "element",
	);
}

function element(
	tagName: string,
	properties: Element["properties"],
	text: string,
): Element {
	return {
		type: "element",
		tagName,
		properties,
		children: [{ type: "text", value: text }],
	};
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function readPackaged(path: string): Promise<string> {
	return readFile(createRequire(import.meta.url).resolve(path), "utf8");
}

async function mermaidScript(): Promise<string> {
	const script = await readPackaged("mermaid/dist/mermaid.min.js");
	return `<script>${script.replaceAll("</script", "<\\/script")}</script>
<script>mermaid.initialize({ startOnLoad: true, theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "default" });</script>`;
}

const PAGE_STYLE = `
body { max-width: 918px; margin: 0 auto; padding: 24px 16px; }
.number { color: color-mix(in srgb, currentColor 60%, transparent); font-weight: 300; }
.state { color: color-mix(in srgb, currentColor 75%, transparent); }
.open { background: #1f883d; color: #fff; border-radius: 2em; padding: 5px 12px; font-weight: 500; }
.comment { border: 1px solid #8884; border-radius: 6px; }
.author { padding: 8px 16px; background: #8881; border-bottom: 1px solid #8884; border-radius: 6px 6px 0 0; }
.content { padding: 16px; }
.markdown-body .mermaid { background: transparent; text-align: center; }
.markdown-body h1 { border: 0; font-weight: 400; }
a.mention, a.issue-link { font-weight: 600; background: #ff08; }
`;

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { title: { type: "string", default: "Sync models.dev" } },
	});
	const [from, to] = positionals;
	if (from === undefined || to === undefined) {
		throw new Error(
			"usage: tsx testkit/draw.ts body.md page.html [--title TEXT]",
		);
	}
	const body = await readFile(from, "utf8");
	await writeFile(to, await drawPullRequest({ title: values.title, body }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
