import { expect, test } from "vitest";
import { on, REFUSALS } from "../../testkit/github/faults.ts";
import { createPublishing, saying } from "../../testkit/publishing.ts";
import { ASK } from "../../testkit/scenario.ts";

test("GitHub is asked while the files are written, and nothing else is done before they are", async () => {
	await using publishing = await createPublishing();
	const asked = new Promise<void>((resolve) => {
		publishing.github.faults.push({
			when: on(ASK.list),
			before: async () => resolve(),
		});
	});

	await publishing.publish(asked.then(() => saying("new")));
	expect(publishing.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.commit,
		ASK.createRef,
		ASK.open,
	]);
});

test("if the files can't be written, that is the error, and GitHub stays as it is", async () => {
	await using publishing = await createPublishing();
	const respond = REFUSALS.classicToken;
	publishing.github.faults.push({ when: on(ASK.list), respond });
	const before = await publishing.visible();

	const full = Promise.reject(new Error("the disk is full"));
	await expect(publishing.publish(full)).rejects.toThrow("the disk is full");
	expect(await publishing.visible()).toEqual(before);
});
