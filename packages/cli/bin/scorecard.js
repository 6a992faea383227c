#!/usr/bin/env node
const OLDEST = 22;

if (Number(process.versions.node.split(".")[0]) < OLDEST) {
  const found = process.versions.node;
  process.stderr.write(
    `scorecard 需要 Node.js ${OLDEST} 或更新的版本，现在是 ${found}。请从 https://nodejs.org 安装新版本。\n` +
      `scorecard 需要 Node.js ${OLDEST} 或更新的版本，目前是 ${found}。請從 https://nodejs.org 安裝新版本。\n` +
      `scorecard needs Node.js ${OLDEST} or newer; this is ${found}. Install a newer one from https://nodejs.org.\n`,
  );
  process.exitCode = 1;
} else {
  const { main } = await import("../dist/main.js");
  process.exitCode = await main(process.argv.slice(2));
}
