import { execFile, execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { folderWith } from "./support.ts";

const run = promisify(execFile);
const tool: string = "openssl";

/** Whether there is an OpenSSL to answer with; its absence is a failure where all tools are asked for. */
export const HAS_OPENSSL =
  spawnSync(tool, ["version"]).error === undefined || process.env.SCORECARD_ALL_TOOLS === "1";

const CONFIGURATION = `
[tsa]
default_tsa = service
[service]
serial = serial
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256
accuracy = secs:1
`;

/** A timestamp service of OpenSSL on this machine. @returns its address, and how often it was asked */
export async function startTimestampService(): Promise<{ readonly url: string; asked(): number }> {
  const folder = folderWith({ "tsa.cnf": CONFIGURATION, serial: "01" });
  const openssl = (...argv: readonly string[]) => execFileSync(tool, argv, { cwd: folder, stdio: "pipe" });
  const extensions = ["extendedKeyUsage=critical,timeStamping", "keyUsage=critical,digitalSignature"];
  openssl(
    ...[
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-utf8",
      "-subj",
      "/CN=示例时间戳服务",
      "-days",
      "3650",
    ],
    ...extensions.flatMap((extension) => ["-addext", extension]),
    ...["-keyout", "tsa.key", "-out", "tsa.pem"],
  );
  let asked = 0;
  const server = createServer(async (request, response) => {
    asked += 1;
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    writeFileSync(join(folder, "query"), Buffer.concat(pieces));
    const files = ["-queryfile", "query", "-signer", "tsa.pem", "-inkey", "tsa.key", "-out", "reply"];
    await run(tool, ["ts", "-reply", "-config", "tsa.cnf", ...files], { cwd: folder });
    response.setHeader("Content-Type", "application/timestamp-reply");
    response.end(readFileSync(join(folder, "reply")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked: () => asked };
}
