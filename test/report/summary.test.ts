import { expect, test } from "vitest";
import { Problem } from "../../src/lib/problem.ts";
import { renderFailure } from "../../src/report/failure.ts";

test("the summary of a failure says what went wrong, why, and the way out, with a link that can be clicked", () => {
	const problem = new Problem({
		title: "GitHub Actions may not open pull requests",
		cause: "It answered 403.\nThe provider <b>@x</b> is odd.",
		remedy:
			"Open it at https://github.com/acme/app/compare/main...model-sync/models-dev?expand=1. Or set `token`.",
	});
	expect(renderFailure(problem)).toBe(
		[
			"## Model catalog: GitHub Actions may not open pull requests",
			"- It answered 403.\n- The provider `<b>@x</b>` is odd.",
			"Open it at <https://github.com/acme/app/compare/main...model-sync/models-dev?expand=1>. Or set `token`.",
		].join("\n\n"),
	);
});
