import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Metafile } from "esbuild";

/** A package of somebody else's that a bundle holds. */
interface Packed {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The words of its licence, where its files have them. */
  readonly words: string;
}

/** The licences of everything that some bundles hold besides our own packages, as one text. */
export function noticesOf(bundles: readonly Metafile[], folder: string): string {
  const inputs = bundles.flatMap(({ inputs: files }) => Object.keys(files));
  const homes = new Set(inputs.flatMap((file) => homeOf(resolve(folder, file)) ?? []));
  const packed = [...homes].map(readPackage).sort((a, b) => a.name.localeCompare(b.name));
  return packed
    .map(({ name, version, license, words }) => `${name} ${version} — ${license}\n\n${words}`)
    .join("\n\n---\n\n");
}

/** The folder of the package that a file belongs to; `undefined` for our own. */
function homeOf(file: string): string | undefined {
  const parts = file.split(sep);
  const at = parts.lastIndexOf("node_modules");
  if (at < 0) return undefined;
  const scoped = parts[at + 1]?.startsWith("@") ?? false;
  return parts.slice(0, at + (scoped ? 3 : 2)).join(sep);
}

function readPackage(home: string): Packed {
  const {
    name,
    version,
    license = "as below",
  } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const file = existsSync(home) ? readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry)) : undefined;
  return { name, version, license, words: file ? readFileSync(join(home, file), "utf8").trim() : "" };
}
