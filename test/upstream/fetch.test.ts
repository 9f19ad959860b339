import { createHash } from "node:crypto";
import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type ServerResponse,
} from "node:http";
import {
	type AddressInfo,
	createServer as createRawServer,
	type Socket,
} from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Problem } from "../../src/lib/problem.ts";
import { fetchCatalog } from "../../src/upstream/fetch.ts";
import { temporaryFolder } from "../../testkit/data.ts";
import { proxyTo } from "../../testkit/proxy.ts";

type Answer = (
	response: ServerResponse,
	request: Pick<IncomingMessage, "headers">,
) => void;

const api = '{"openai": {"id": "openai", "models": {}}}';
const data: unknown = JSON.parse(api);

const json =
	(body: string | Buffer, headers: Record<string, string> = {}): Answer =>
	(response) => {
		response.writeHead(200, { "content-type": "application/json", ...headers });
		response.end(body);
	};

const status =
	(code: number, headers: Record<string, string> = {}) =>
	(response: ServerResponse) => {
		response.writeHead(code, headers);
		response.end("{}");
	};

const redirect =
	(path: string): Answer =>
	(response, { headers }) =>
		status(302, { location: `http://${headers.host}${path}` })(response);

const hangUp: Answer = (response) => response.socket?.destroy();

/** A server that gives these answers in turn, and the last one for ever. */
async function serve(...answers: Answer[]) {
	const requests: IncomingMessage[] = [];
	const server = await listen((request, response) => {
		requests.push(request);
		const answer = answers[Math.min(requests.length, answers.length) - 1];
		answer?.(response, request);
	});
	return { ...server, requests };
}

async function listen(listener: RequestListener) {
	const server = createServer(listener);
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	return {
		server,
		port,
		url: `http://127.0.0.1:${port}/api.json`,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}

const noon = new Date("2026-06-15T12:00:00Z");

/** What came of it: the catalog, or the problem, with what was logged on the way. */
async function fetchFrom(
	source: string,
	{
		directory = "/",
		backoffMs = 1,
		attemptMs = 60_000,
		patienceMs = Number.POSITIVE_INFINITY,
		slowMs = 5000,
	} = {},
) {
	const log: string[] = [];
	try {
		const fetched = await fetchCatalog(source, {
			directory,
			now: () => noon,
			log: (line) => log.push(line),
			backoffMs,
			attemptMs,
			patienceMs,
			slowMs,
		});
		return { fetched, problem: null, log };
	} catch (problem) {
		if (!(problem instanceof Problem)) throw problem;
		return { fetched: null, problem, log };
	}
}

/** As above, from a server that is there for this one fetch. */
async function fetchAnswers(...answers: Answer[]) {
	await using server = await serve(...answers);
	const result = await fetchFrom(server.url);
	return { ...result, url: server.url, requests: server.requests };
}

describe("a catalog by URL", () => {
	test("is parsed, measured and dated", async () => {
		const { fetched, url } = await fetchAnswers(json(api));

		expect(fetched).toEqual({
			url,
			sha256: createHash("sha256").update(api).digest("hex"),
			bytes: api.length,
			fetchedAt: "2026-06-15T12:00:00.000Z",
			data,
		});
	});

	test("is asked for with a User-Agent of our own, as JSON", async () => {
		const { requests } = await fetchAnswers(json(api));

		expect(requests[0]?.headers).toMatchObject({
			"user-agent": expect.stringMatching(
				/^model-sync-action\/\d+\.\d+\.\d+ \(\+https:\/\/.*\)$/,
			),
			accept: "application/json",
		});
	});

	test("may come gzipped by the server, and is measured as it is unpacked", async () => {
		const { fetched } = await fetchAnswers(
			json(gzipSync(api), { "content-encoding": "gzip" }),
		);

		expect(fetched).toMatchObject({ data, bytes: api.length });
	});

	test("may be a gzipped file, which no header tells", async () => {
		await using server = await serve(json(gzipSync(api)));
		const { fetched } = await fetchFrom(`${server.url}.gz`);

		expect(fetched).toMatchObject({ data, bytes: api.length });
	});

	test("may begin with a byte order mark", async () => {
		expect((await fetchAnswers(json(`\ufeff${api}`))).fetched?.data).toEqual(
			data,
		);
	});

	test("may come after redirects", async () => {
		const { fetched, requests } = await fetchAnswers(
			redirect("/elsewhere.json"),
			redirect("/there.json"),
			json(api),
		);

		expect(fetched?.data).toEqual(data);
		expect(requests.map(({ url }) => url)).toEqual([
			"/api.json",
			"/elsewhere.json",
			"/there.json",
		]);
	});

	test("may come after a redirect to a relative address", async () => {
		const { fetched } = await fetchAnswers(
			status(302, { location: "/elsewhere.json" }),
			json(api),
		);

		expect(fetched?.data).toEqual(data);
	});

	test("loses __proto__ keys and constructors with a prototype at any depth, and nothing else", async () => {
		const { fetched } = await fetchAnswers(
			json(
				'{"a": {"__proto__": {"x": 1}, "\\u005f_proto__": 2, "constructor": {"prototype": {}}, "b": [{"__proto__": null, "constructor": "c"}]}}',
			),
		);
		const told = JSON.stringify(fetched?.data, (_, value: unknown) =>
			typeof value === "object" && value !== null && "x" in value
				? "has the prototype that was sent"
				: value,
		);

		expect(told).toBe('{"a":{"b":[{"constructor":"c"}]}}');
	});

	test("is not judged here: an empty object is JSON", async () => {
		expect((await fetchAnswers(json("{}"))).fetched?.data).toEqual({});
	});
});

describe("what may pass is tried again", () => {
	test.each([408, 429, 500, 502, 503, 504])("after a %i", async (code) => {
		const { fetched, requests, log } = await fetchAnswers(
			status(code),
			status(code),
			json(api),
		);

		expect(fetched?.data).toEqual(data);
		expect(requests).toHaveLength(3);
		expect(log).toHaveLength(2);
		expect(log[0]).toContain(`The server answers ${code}`);
	});

	test("after a connection that was reset", async () => {
		const { fetched, log } = await fetchAnswers(hangUp, json(api));

		expect(fetched?.data).toEqual(data);
		expect(log).toHaveLength(1);
	});

	test("after a body that broke off", async () => {
		const cut: Answer = (response) => {
			response.writeHead(200, { "content-length": String(api.length) });
			response.write(api.slice(0, 20), () => response.socket?.destroy());
		};
		const { fetched, requests } = await fetchAnswers(cut, json(api));

		expect(fetched?.data).toEqual(data);
		expect(requests).toHaveLength(2);
	});

	test("four times at most, and then the last answer is told", async () => {
		const { problem, requests } = await fetchAnswers(status(503));

		expect(requests).toHaveLength(4);
		expect(problem).toMatchObject({
			title: expect.stringContaining("Can't fetch the catalog"),
			cause: "The server answers 503.",
			remedy: "Nothing was written. Run it again later.",
		});
	});

	test("four times at most where there is no answer at all, and then that is told", async () => {
		const { problem, requests } = await fetchAnswers(hangUp);

		expect(requests).toHaveLength(4);
		expect(problem?.cause).toMatch(/\(after 4 attempts\)$/);
	});

	test("and says which attempt is next, and when", async () => {
		const { log } = await fetchAnswers(status(503), json(api));

		expect(log).toEqual([
			expect.stringMatching(
				/^Fetching http.* failed \(The server answers 503\.\); attempt 2 of 4 in 1 s\.$/,
			),
		]);
	});

	test("and says so when an answer takes long", async () => {
		await using server = await listen((_, response) => {
			setTimeout(() => response.end(api), 200);
		});
		const { fetched, log } = await fetchFrom(server.url, { slowMs: 20 });

		expect(fetched?.data).toEqual(data);
		expect(log).toEqual([
			`No answer from ${server.url} for 0.02 s (attempt 1 of 4, which may take 60 s). This computer may be offline.`,
		]);
	});

	test("no longer than somebody waits, where there is no answer at all", async () => {
		await using closed = await serve();
		await closed[Symbol.asyncDispose]();
		const { problem, log } = await fetchFrom(closed.url, {
			backoffMs: 1000,
			patienceMs: 1000,
		});

		expect(log).toEqual([]);
		expect(problem?.cause).toMatch(/ECONNREFUSED.*\(after 1 attempt\)$/);
		expect(problem?.remedy).toContain("This computer may be offline.");
	});

	test.each([
		["seconds", "1"],
		["a date", "Mon, 15 Jun 2026 12:00:01 GMT"],
	])("as late as the server asks, in %s", async (_, retryAfter) => {
		const start = performance.now();
		const { fetched, log } = await fetchAnswers(
			status(429, { "retry-after": retryAfter }),
			json(api),
		);

		expect(fetched?.data).toEqual(data);
		expect(performance.now() - start).toBeGreaterThan(990);
		expect(log[0]).toContain("asks to wait 1 s");
	});

	test("without the pause that an earlier answer asked for", async () => {
		const { log } = await fetchAnswers(
			status(429, { "retry-after": "1" }),
			hangUp,
			json(api),
		);

		expect(log.map((line) => line.includes("asks to wait"))).toEqual([
			true,
			false,
		]);
	});

	test.each(["nonsense", "-5", "Mon, 15 Jun 2020 12:00:00 GMT"])(
		"at once where the server asks for no pause that makes sense: %s",
		async (retryAfter) => {
			const { fetched, log } = await fetchAnswers(
				status(503, { "retry-after": retryAfter }),
				json(api),
			);

			expect(fetched?.data).toEqual(data);
			expect(log[0]).not.toContain("asks to wait");
		},
	);
});

describe("what won't pass is told at once", () => {
	test.each([400, 401, 403, 404, 410, 204])("a %i", async (code) => {
		const { problem, requests } = await fetchAnswers(status(code));

		expect(requests).toHaveLength(1);
		expect(problem?.cause).toBe(`The server answers ${code}.`);
		expect(problem?.remedy).toContain("Check `source`");
	});

	test("a server that asks to wait for more than five minutes", async () => {
		const { problem, requests } = await fetchAnswers(
			status(429, { "retry-after": "301" }),
		);

		expect(requests).toHaveLength(1);
		expect(problem?.cause).toContain("asks to wait 301 s");
	});

	test("a redirect that goes round in circles", async () => {
		const { problem } = await fetchAnswers(redirect("/"));

		expect(problem?.cause).toBe("The server redirects: more than 5 of them.");
	});

	test.each<[string, Answer, RegExp]>([
		["a web page", json("<!doctype html><title>x</title>"), /a web page/],
		["a web page after white space", json("\n <html>"), /a web page/],
		["nothing", json(""), /empty/],
		["white space", json(" \n"), /empty/],
		["half of it", json(api.slice(0, 20)), /JSON|end|Unterminated/],
		["text", json("Not found"), /JSON/],
		["two of it", json(`${api}${api}`), /JSON/],
		["invalid UTF-8", json(Buffer.from([0x22, 0xff, 0x22])), /not UTF-8/],
		["UTF-16", json(Buffer.from(`\ufeff${api}`, "utf16le")), /not UTF-8/],
	])("a body that is %s", async (_, answer, cause) => {
		const { problem, requests } = await fetchAnswers(answer);

		expect(problem?.title).toMatch(/ is not JSON$/);
		expect(problem?.cause).toMatch(cause);
		expect(problem?.remedy).toContain("Nothing was written");
		expect(requests).toHaveLength(1);
	});

	test("a redirect that ends in a web page", async () => {
		const { problem } = await fetchAnswers(
			redirect("/login"),
			json("<html></html>", { "content-type": "text/html" }),
		);

		expect(problem?.cause).toContain("It is a web page.");
	});

	test("half a gzip file", async () => {
		const { problem } = await fetchAnswers(json(gzipSync(api).subarray(0, 30)));

		expect(problem?.title).toMatch(/ is damaged$/);
	});

	test("more than 64 MiB", async () => {
		const megabyte = Buffer.alloc(2 ** 20, " ");
		const endless: Answer = (response) => {
			response.writeHead(200);
			const more = () => {
				if (!response.destroyed) response.write(megabyte, more);
			};
			more();
		};
		const { problem, requests } = await fetchAnswers(endless);

		expect(problem?.title).toMatch(/ is too large$/);
		expect(requests).toHaveLength(1);
	});

	test("a few bytes of gzip that unpack to more than 64 MiB", async () => {
		const bomb = gzipSync(Buffer.alloc(65 * 2 ** 20, " "), { level: 1 });
		const { problem } = await fetchAnswers(json(bomb));

		expect(bomb.length).toBeLessThan(2 ** 20);
		expect(problem?.title).toMatch(/ is too large$/);
	});
});

describe("an attempt ends in time, whatever the server does", () => {
	/** Answers by hand: what Node's server would never send. */
	async function listenRaw(
		speak: (socket: Socket, asked: number) => Promise<unknown> | unknown,
	) {
		let asked = 0;
		const sockets = new Set<Socket>();
		const server = createRawServer((socket) => {
			sockets.add(socket);
			socket.on("error", () => {});
			socket.once("data", () => {
				asked += 1;
				void speak(socket, asked);
			});
		});
		await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
		const { port } = server.address() as AddressInfo;
		return {
			url: `http://127.0.0.1:${port}/api.json`,
			asked: () => asked,
			async [Symbol.asyncDispose]() {
				for (const socket of sockets) socket.destroy();
				await new Promise((done) => server.close(done));
			},
		};
	}

	/** Says this again and again, without end. */
	const forEver = async (socket: Socket, what: string) => {
		while (!socket.destroyed) {
			socket.write(what);
			await sleep(5);
		}
	};

	test.each<[string, (socket: Socket) => unknown]>([
		["says nothing at all", () => {}],
		[
			"trickles its headers, a byte at a time",
			async (socket) => {
				socket.write("HTTP/1.1 200 OK\r\nx: ");
				await forEver(socket, "x");
			},
		],
		[
			"sends 103 Early Hints without end",
			(socket) => forEver(socket, "HTTP/1.1 103 Early Hints\r\nx: y\r\n\r\n"),
		],
		[
			"sends 102 Processing without end",
			(socket) => forEver(socket, "HTTP/1.1 102 Processing\r\n\r\n"),
		],
		[
			"trickles its body, a byte at a time",
			async (socket) => {
				socket.write("HTTP/1.1 200 OK\r\n\r\n");
				await forEver(socket, " ");
			},
		],
		[
			"redirects ever on, and takes its time for each",
			async (socket) => {
				await sleep(60);
				socket.end(
					"HTTP/1.1 302 Found\r\nlocation: /on\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
				);
			},
		],
	])("though it %s", async (_, speak) => {
		await using server = await listenRaw(speak);
		const { problem, log } = await fetchFrom(server.url, { attemptMs: 150 });

		expect(problem?.title).toContain("Can't fetch the catalog from");
		expect(problem?.cause).toBe(
			"no complete answer within 0.15 s (after 4 attempts)",
		);
		expect(log).toHaveLength(3);
	});

	test("and the next attempt has a deadline of its own", async () => {
		await using server = await listenRaw((socket, asked) =>
			asked === 1
				? forEver(socket, "HTTP/1.1 103 Early Hints\r\n\r\n")
				: socket.end(
						`HTTP/1.1 200 OK\r\ncontent-length: ${api.length}\r\n\r\n${api}`,
					),
		);
		const { fetched } = await fetchFrom(server.url, { attemptMs: 300 });

		expect(fetched?.data).toEqual(data);
	});

	test("and headers of more than 16 KiB are refused", async () => {
		const { problem } = await fetchAnswers(
			json(api, { x: "x".repeat(17 * 1024) }),
		);

		expect(problem?.cause).toMatch(/^Headers Overflow Error/);
	});
});

describe("a proxy", () => {
	async function withVariables<T>(
		variables: Record<string, string>,
		action: () => Promise<T>,
	): Promise<T> {
		const names = ["http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY"];
		const was = names.map((name) => process.env[name]);
		for (const name of names) delete process.env[name];
		Object.assign(process.env, variables);
		try {
			return await action();
		} finally {
			for (const [index, name] of names.entries()) {
				delete process.env[name];
				if (was[index] !== undefined) process.env[name] = was[index];
			}
		}
	}

	test("is gone through where http_proxy names it", async () => {
		await using server = await serve(json(api));
		await using proxy = await proxyTo(server.port);
		const { fetched } = await withVariables({ http_proxy: proxy.url }, () =>
			fetchFrom("http://catalog.test/api.json"),
		);

		expect(fetched?.data).toEqual(data);
		expect(proxy.asked).toEqual(["catalog.test:80"]);
	});

	test("is not gone through for a host that no_proxy names", async () => {
		await using server = await serve(json(api));
		await using proxy = await proxyTo(server.port);
		await withVariables(
			{
				http_proxy: proxy.url,
				no_proxy: "catalog.invalid",
			},
			() => fetchFrom("http://catalog.invalid/api.json"),
		);

		expect(proxy.asked).toEqual([]);
	});
});

describe("a catalog in a file", () => {
	async function fetchFile(name: string, content: string | Buffer) {
		await using folder = await temporaryFolder();
		await writeFile(join(folder.path, name), content);
		return await fetchFrom(name, { directory: folder.path });
	}

	test("is read, relative to the folder that the program was started in", async () => {
		const { fetched } = await fetchFile("api.json", api);

		expect(fetched).toMatchObject({ url: "api.json", data });
	});

	test("may be gzipped", async () => {
		const { fetched } = await fetchFile("api.json.gz", gzipSync(api));

		expect(fetched).toMatchObject({ data, bytes: api.length });
	});

	test("may be larger than what a server may send", async () => {
		const large = api + " ".repeat(65 * 2 ** 20);
		const { fetched } = await fetchFile("api.json", large);

		expect(fetched).toMatchObject({ data, bytes: large.length });
	});

	test("may not be larger than the longest text that there can be", async () => {
		await using folder = await temporaryFolder();
		await writeFile(join(folder.path, "api.json"), "");
		await truncate(join(folder.path, "api.json"), 513 * 2 ** 20);
		const { problem } = await fetchFrom("api.json", {
			directory: folder.path,
		});

		expect(problem?.title).toMatch(/ is too large$/);
		expect(problem?.cause).toContain("It has more than 512 MiB");
	});

	test("that is not there is told, with what to write instead", async () => {
		const { problem, log } = await fetchFrom("no/such.json");

		expect(problem?.title).toBe("Can't read the catalog from no/such.json");
		expect(problem?.cause).toContain("ENOENT");
		expect(problem?.remedy).toContain("`source`");
		expect(log).toEqual([]);
	});

	test("that is a folder is told", async () => {
		await using folder = await temporaryFolder();
		const { problem } = await fetchFrom(folder.path);

		expect(problem?.title).toContain("Can't read the catalog from");
	});

	test("that is damaged is told like any other", async () => {
		expect((await fetchFile("api.json", "{")).problem?.title).toBe(
			"The catalog from api.json is not JSON",
		);
	});

	test("is read through no link of the folder that the program was started in, and none of its text is told", async () => {
		await using folder = await temporaryFolder();
		const workspace = join(folder.path, "workspace");
		await mkdir(workspace);
		await writeFile(join(folder.path, "secret.json"), "s3cr3t");
		await symlink("../secret.json", join(workspace, "data.json"));
		await symlink("..", join(workspace, "up"));
		await symlink("workspace", join(folder.path, "alias"));
		const sources = [
			["data.json", "data.json"],
			["./up/../data.json", "data.json"],
			["up/secret.json", "up"],
			[join(workspace, "data.json"), "data.json"],
		] as const;

		for (const [source, link] of sources) {
			for (const directory of [workspace, join(folder.path, "alias")]) {
				const { problem } = await fetchFrom(source, { directory });
				expect(problem?.title).toMatch(/leads through a symbolic link$/);
				expect(problem?.cause).toContain(`${link} is a link to `);
				expect(problem?.message).not.toContain("s3cr3t");
			}
		}
	});

	test("may lie elsewhere, behind a link or not: that is its user's own", async () => {
		await using folder = await temporaryFolder();
		const workspace = join(folder.path, "workspace");
		await mkdir(workspace);
		await writeFile(join(folder.path, "api.json"), api);
		await symlink("api.json", join(folder.path, "latest.json"));

		for (const source of ["../latest.json", join(folder.path, "latest.json")]) {
			const { fetched } = await fetchFrom(source, { directory: workspace });
			expect(fetched?.data).toEqual(data);
		}
	});
});
