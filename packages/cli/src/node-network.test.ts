import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { post } from "./node-network.ts";

async function serving(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function send(url: string, mostTime = 5_000) {
  return post({ url, contentType: "application/x", body: new Uint8Array([1, 2]), mostBytes: 10, mostTime });
}

test("what is sent arrives, and the answer comes back", async () => {
  const url = await serving(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    response.end(`${request.method} ${Buffer.concat(pieces).length}`);
  });
  expect(await send(url)).toEqual({ answer: new TextEncoder().encode("POST 2") });
});

test.each<readonly [string, RequestListener, object]>([
  [
    "an error of the service",
    (_, response) => response.writeHead(503).end("busy"),
    { failure: "refused", status: 503 },
  ],
  ["too long an answer", (_, response) => response.end("x".repeat(11)), { failure: "too-large" }],
  ["an answer without end", (_, response) => response.write("x".repeat(100)), { failure: "too-large" }],
  [
    "a way to somewhere else",
    (_, response) => response.writeHead(307, { Location: "/" }).end(),
    { failure: "unreachable" },
  ],
  ["a connection that breaks", (request) => request.socket.destroy(), { failure: "unreachable" }],
])("%s is a value", async (_, answer, expected) => {
  expect(await send(await serving(answer))).toEqual(expected);
});

test("a service that does not answer, or stops in the middle, is left", async () => {
  expect(await send(await serving(() => undefined), 100)).toEqual({ failure: "too-slow" });
  const half = await serving((_, response) => response.write("half"));
  expect(await send(half, 100)).toEqual({ failure: "too-slow" });
});

test("nobody there", async () => {
  expect(await send("http://127.0.0.1:9/")).toEqual({ failure: "unreachable" });
});
