import { EFFECTS, type Import, reachability } from "../../testkit/imports.ts";

type Edge = Pick<Import, "from" | "to">;

/**
 * The folders of src and the files that use them, as a Mermaid diagram. An arrow is an import of values. Arrows
 * that follow from others are left out, and so are the small files beside the folders, which any file may import.
 */
export function drawArchitecture(imports: readonly Import[]): string {
	const own = new Set(imports.map(({ from }) => from));
	const values = imports.filter(({ isType }) => !isType);
	const all = unique(
		values
			.filter(({ to }) => own.has(to) || to.includes("/"))
			.filter(({ to }) => to.endsWith(".ts") || to.endsWith(".tsx"))
			.map(({ from, to }) => ({ from: nodeOf(from), to: nodeOf(to) }))
			.filter(({ from, to }) => from !== to),
	);
	// A file on top uses folders, or another file that does.
	const reached = reachability(all);
	const isShown = (node: string) =>
		node.endsWith("/") ||
		[...(reached.get(node) ?? [])].some((other) => other.endsWith("/"));
	const edges = all.filter(({ from, to }) => isShown(from) && isShown(to));
	const arrows = edges.filter(
		({ from, to }) =>
			!edges.some(
				(other) =>
					other.from === from &&
					other.to !== to &&
					reached.get(other.to)?.has(to),
			),
	);
	const withEffects = new Set(
		values.filter(({ to }) => EFFECTS.test(to)).map(({ from }) => nodeOf(from)),
	);
	const nodes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort(
		(a, b) => rank(b, reached) - rank(a, reached),
	);
	return [
		"```mermaid",
		"flowchart TD",
		...nodes.map(
			(node) =>
				`  ${idOf(node)}["${node}"]${withEffects.has(node) ? ":::effects" : ""}`,
		),
		...arrows
			.sort((a, b) => rank(b.from, reached) - rank(a.from, reached))
			.map(({ from, to }) => `  ${idOf(from)} --> ${idOf(to)}`),
		"  classDef effects stroke-width:3px",
		"```",
	].join("\n");
}

/** `catalog/` or `sync.ts` */
function nodeOf(path: string): string {
	const [top = ""] = path.split("/");
	return top === path ? path : `${top}/`;
}

const idOf = (node: string) => node.replace(/\.ts$|\/$/, "");

/** Folders that import many others are at the top. */
const rank = (
	node: string,
	reached: ReadonlyMap<string, ReadonlySet<string>>,
) => reached.get(node)?.size ?? 0;

function unique(edges: readonly Edge[]): Edge[] {
	return [
		...new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge])).values(),
	].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}
