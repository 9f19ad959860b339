import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
	type FlagName,
	INPUT_NAMES,
	INPUTS,
	type InputName,
	isFlag,
} from "./inputs/inputs.ts";
import {
	camelCased,
	type Given,
	readInputs,
	type ValuesOf,
	withDefaults,
	wrongInputs,
} from "./inputs/read.ts";
import { quote } from "./lib/problem.ts";

type Inputs = typeof INPUTS;
type RunValues = ValuesOf<Inputs, FlagName>;
type PullRequestValues = ValuesOf<Inputs, Exclude<InputName, FlagName>>;

/**
 * The checked options of a run: the values of all inputs that are also flags. `workingDirectory` and `reportDir` are
 * absolute; all other paths are relative to `workingDirectory`, with forward slashes.
 */
export interface Options
	extends Omit<RunValues, "providersModule" | "providersModuleName"> {
	/** Null if no Elixir module is written. */
	readonly providersModule: {
		readonly path: string;
		readonly name: string;
	} | null;
	/** Whether the module is written only in a Mix project. */
	readonly isModuleForMixOnly: boolean;
	/** Null if nothing is done on GitHub. */
	readonly pullRequest: PullRequestOptions | null;
}

/** The values of the inputs that only a pull request needs. `{summary}` in the title and message is replaced by the counts. */
export interface PullRequestOptions
	extends Omit<PullRequestValues, "repository" | "pullRequest"> {
	readonly owner: string;
	readonly repo: string;
}

type InputValues = ReturnType<typeof readInputs<Inputs>>;

/** The module of ReqLLM, which `providers-module: auto` writes in a Mix project. */
const MIX_MODULE = "lib/req_llm/provider/generated/valid_providers.ex";
const AUTO = "auto";

export interface Environment {
	/** The folder that the program was started in. */
	readonly directory: string;
	/** Where the report goes if `report-dir` is empty. Read only then: a getter may create it. */
	readonly temporaryDirectory: string | undefined;
}

/**
 * Checks inputs or flags by name.
 * @throws {Problem} that names every wrong one, with its value and what was expected
 */
export function readOptions(
	given: Given<Inputs>,
	environment: Environment,
): Options {
	const texts = withDefaults(INPUTS, given);
	const values = readInputs(INPUTS, given, [
		...missing(texts),
		...overlapsOf(texts),
		...otherLayout(texts),
		...foreignTeams(texts),
	]);
	return toOptions(values, environment);
}

function toOptions(input: InputValues, environment: Environment): Options {
	const { directory } = environment;
	const {
		workingDirectory,
		reportDir,
		providersModule,
		providersModuleName: name,
		...values
	} = camelCased<Inputs, FlagName>(input, INPUT_NAMES.filter(isFlag));
	const path = values.catalogFile === null ? providersModule : null;
	return {
		...values,
		workingDirectory: resolve(directory, workingDirectory),
		reportDir:
			reportDir === ""
				? join(environment.temporaryDirectory ?? tmpdir(), "model-sync-report")
				: resolve(directory, reportDir),
		providersModule:
			path === null ? null : { path: path === AUTO ? MIX_MODULE : path, name },
		isModuleForMixOnly: path === AUTO,
		pullRequest: pullRequestOptions(input),
	};
}

function pullRequestOptions(input: InputValues): PullRequestOptions | null {
	const { repository, pullRequest, reviewers, teamReviewers, ...values } =
		camelCased<Inputs, Exclude<InputName, FlagName>>(
			input,
			INPUT_NAMES.filter((name) => !isFlag(name)),
		);
	if (!pullRequest) return null;
	const [owner = "", repo = ""] = repository.split("/");
	const isTeam = (name: string) => name.includes("/");
	const teams = [...teamReviewers, ...reviewers.filter(isTeam)];
	return {
		...values,
		owner,
		repo,
		reviewers: reviewers.filter((name) => !isTeam(name)),
		teamReviewers: [...new Set(teams.map((name) => name.replace(/^.*\//, "")))],
	};
}

/** Only teams of the repository's own organisation can be asked. */
function foreignTeams(texts: Record<InputName, string>): string[] {
	const [owner = ""] = texts.repository.split("/");
	if (texts["pull-request"] !== "true" || owner === "") return [];
	return (["reviewers", "team-reviewers"] as const).flatMap((name) =>
		(INPUTS[name].value.safeParse(texts[name]).data ?? [])
			.filter((team) => {
				const [organisation = "", slug] = team.split("/");
				return (
					slug !== undefined &&
					organisation.toLowerCase() !== owner.toLowerCase()
				);
			})
			.map(
				(team) =>
					`\`${name}\`: ${JSON.stringify(team)}: expected a team of ${owner}, which has the repository.`,
			),
	);
}

/** Inputs that a pull request needs and that are empty. */
function missing(texts: Record<InputName, string>): string[] {
	if (texts["pull-request"] !== "true") return [];
	return (["token", "repository"] as const)
		.filter((name) => texts[name] === "")
		.map(
			(name) =>
				`\`${name}\` is empty. Leave it at its default, or set \`pull-request: false\` to write the files only.`,
		);
}

/** With one file, the inputs for one file per provider have no effect. Their defaults are always there. */
function otherLayout(texts: Record<InputName, string>): string[] {
	if (texts["catalog-file"] === "") return [];
	const isOther = (name: "models-dir" | "providers-module") =>
		texts[name] !== "" && texts[name] !== INPUTS[name].default;
	return (["models-dir", "providers-module"] as const)
		.filter(isOther)
		.map(
			(name) =>
				`\`${name}\`: ${quote(texts[name])}: expected nothing, because \`catalog-file\` is set, and the catalog is either one file or a folder.`,
		);
}

/** Whether the module is written is known only when the checkout is: see `decideModule`. */
function overlapsOf(texts: Record<InputName, string>): string[] {
	const place = (
		name:
			| "models-dir"
			| "catalog-file"
			| "patches-dir"
			| "providers-module"
			| "accepted-file"
			| "changelog-file"
			| "usage-profile",
	) => INPUTS[name].value.safeParse(texts[name]).data ?? undefined;
	const module = place("providers-module");
	const catalog = place("catalog-file");
	if (catalog !== undefined) {
		return overlapsOfFile(catalog, {
			"patches-dir": place("patches-dir"),
			"accepted-file": place("accepted-file"),
			"changelog-file": place("changelog-file"),
			"usage-profile": place("usage-profile"),
		});
	}
	return overlaps({
		models: place("models-dir"),
		patches: place("patches-dir"),
		module: module === AUTO ? undefined : module,
		accepted: place("accepted-file"),
		changelog: place("changelog-file"),
	});
}

/** Nothing else may be at the path of the one file, within it, or around it in a folder of which every file is read. */
function overlapsOfFile(
	catalog: string,
	others: Readonly<Record<string, string | undefined>>,
): string[] {
	return Object.entries(others)
		.filter(
			([, path]) =>
				path !== undefined &&
				(path === catalog ||
					path.startsWith(`${catalog}/`) ||
					catalog.startsWith(`${path}/`)),
		)
		.map(
			([input, path]) =>
				`Two inputs name the same place: \`catalog-file\` (${catalog}) and \`${input}\` (${path}).`,
		);
}

/**
 * The options, without the module where it is for Mix projects only and this is none.
 * @throws {Problem} if the module would be where another input's files are
 */
export function decideModule(options: Options, isMixProject: boolean): Options {
	if (!options.isModuleForMixOnly) return options;
	if (!isMixProject) return { ...options, providersModule: null };
	const mistakes = overlaps({
		models: options.modelsDir,
		patches: options.patchesDir,
		module: options.providersModule?.path,
		accepted: options.acceptedFile,
		changelog: options.changelogFile ?? undefined,
	});
	if (mistakes.length > 0) throw wrongInputs(mistakes);
	return options;
}

/** JSON files in the models folder are generated and deleted, and all patches are read: no other file may be there. */
function overlaps({
	models,
	patches,
	module,
	accepted,
	changelog,
}: Readonly<
	Record<
		"models" | "patches" | "module" | "accepted" | "changelog",
		string | undefined
	>
>): string[] {
	const isIn = (path: string | undefined, folder: string | undefined) =>
		path !== undefined &&
		folder !== undefined &&
		(path === folder || path.startsWith(`${folder}/`));
	const clashes = [
		[
			isIn(patches, models),
			`the patches in ${patches} would be in the generated folder ${models}`,
		],
		[
			patches !== models && isIn(models, patches),
			`the generated folder ${models} would be among the patches in ${patches}`,
		],
		[
			isIn(module, models),
			`the module ${module} would be in the generated folder ${models}`,
		],
		[
			isIn(module, patches),
			`the module ${module} would be among the patches in ${patches}`,
		],
		[
			isIn(models, module) || isIn(patches, module),
			`the module ${module} would be where a folder has to be`,
		],
		[
			isIn(accepted, models),
			`the acknowledged findings would be in the generated folder ${models}`,
		],
		[
			isIn(changelog, models) ||
				isIn(changelog, patches) ||
				isIn(changelog, module),
			`the changelog ${changelog} would be a generated file or a patch`,
		],
	] as const;
	return clashes
		.filter(([isClash]) => isClash)
		.map(([, clash]) => `Two inputs name the same place: ${clash}.`);
}
