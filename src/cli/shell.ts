/** The command that was given, without some of its flags, to paste into a shell. */
export function commandWithout(
	args: readonly string[],
	flags: readonly string[],
	platform: NodeJS.Platform = process.platform,
): string {
	// What npx runs is not on the path.
	const program =
		process.env.npm_command === "exec" ? "npx model-sync-action" : "model-sync";
	const kept = args.filter((arg) => !flags.includes(arg));
	return [program, ...kept.map((arg) => shellQuote(arg, platform))].join(" ");
}

function shellQuote(arg: string, platform: NodeJS.Platform): string {
	if (/^[\w@%+=:,./-]+$/.test(arg)) return arg;
	return platform === "win32"
		? `"${arg.replaceAll('"', '\\"')}"`
		: `'${arg.replaceAll("'", "'\\''")}'`;
}
