// A proxy that sends every connection to one server on this machine, whatever the target is.
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";

export interface Proxy extends AsyncDisposable {
	readonly url: string;
	/** `host:port` of each requested connection. */
	readonly asked: readonly string[];
}

export async function proxyTo(port: number): Promise<Proxy> {
	const asked: string[] = [];
	const server = createServer((_, response) => response.writeHead(400).end());
	server.on("connect", (request, client, head) => {
		asked.push(request.url ?? "");
		const upstream = connect(port, "127.0.0.1", () => {
			client.write("HTTP/1.1 200 Connection established\r\n\r\n");
			upstream.write(head);
			upstream.pipe(client).pipe(upstream);
		});
		for (const socket of [client, upstream]) socket.on("error", () => {});
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}
