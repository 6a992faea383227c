// Fetches the pinned font packages, takes the files that sheets are set in, and rewrites fonts.json with their checksums.
// Run by hand when the fonts change: `npm run refresh` in this folder. Needs the npm registry.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const WANTED = [
  {
    family: "sc",
    weight: "regular",
    design: "sans",
    name: "@expo-google-fonts/noto-sans-sc",
    version: "0.4.3",
    path: "400Regular/NotoSansSC_400Regular.ttf",
  },
  {
    family: "sc",
    weight: "bold",
    design: "sans",
    name: "@expo-google-fonts/noto-sans-sc",
    version: "0.4.3",
    path: "700Bold/NotoSansSC_700Bold.ttf",
  },
  {
    family: "tc",
    weight: "regular",
    design: "sans",
    name: "@expo-google-fonts/noto-sans-tc",
    version: "0.4.3",
    path: "400Regular/NotoSansTC_400Regular.ttf",
  },
  {
    family: "tc",
    weight: "bold",
    design: "sans",
    name: "@expo-google-fonts/noto-sans-tc",
    version: "0.4.3",
    path: "700Bold/NotoSansTC_700Bold.ttf",
  },
  {
    family: "fallback",
    weight: "regular",
    design: "sans",
    name: "@expo-google-fonts/noto-sans-jp",
    version: "0.4.3",
    path: "400Regular/NotoSansJP_400Regular.ttf",
  },
  {
    family: "sc",
    weight: "regular",
    design: "serif",
    name: "@expo-google-fonts/noto-serif-sc",
    version: "0.4.3",
    path: "400Regular/NotoSerifSC_400Regular.ttf",
  },
  {
    family: "tc",
    weight: "regular",
    design: "serif",
    name: "@expo-google-fonts/noto-serif-tc",
    version: "0.4.4",
    path: "400Regular/NotoSerifTC_400Regular.ttf",
  },
] as const;

const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), "scorecard-fonts-"));

/** Unpacks one package and returns its folder. */
function unpack(name: string, version: string): string {
  const folder = mkdtempSync(join(work, "package-"));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", `${name}@${version}`, "--json", "--pack-destination", folder], {
      encoding: "utf8",
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "inherit"],
    }),
  ) as readonly { readonly filename: string }[];
  execFileSync("tar", ["-xzf", join(folder, basename(packed?.filename ?? "")), "-C", folder]);
  return join(folder, "package");
}

try {
  const packages = new Map<string, string>(WANTED.map(({ name, version }) => [name, version]));
  const folders = new Map([...packages].map(([name, version]) => [name, unpack(name, version)]));
  const fonts = WANTED.map(({ family, weight, design, name, version, path }) => {
    const file = basename(path);
    const target = join(here, "files", file);
    copyFileSync(join(folders.get(name) ?? "", path), target);
    const sha256 = createHash("sha256").update(readFileSync(target)).digest("hex");
    return {
      file,
      family,
      weight,
      design,
      sha256,
      bytes: statSync(target).size,
      source: { package: name, version, path },
    };
  });
  copyFileSync(join(folders.get(WANTED[0].name) ?? "", "LICENSE_FONT"), join(here, "OFL.txt"));
  writeFileSync(join(here, "fonts.json"), `${JSON.stringify({ licence: "OFL-1.1", fonts }, null, 2)}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
