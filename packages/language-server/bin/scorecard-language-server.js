#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// What has been compiled once is found again at the next start.
enableCompileCache();
const { main } = await import("../dist/main.js");
main();
