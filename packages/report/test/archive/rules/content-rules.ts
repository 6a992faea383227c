import type { PdfDictionary, PdfObjects } from "../../support/pdf-objects.ts";
import { type ArchiveRule, faultIf } from "./rule.ts";
import { surfacesOf } from "./surfaces.ts";

/** What is drawn: its operators, colours and pictures. */
export const CONTENT_RULES: readonly ArchiveRule[] = [
  {
    clause: "6.2.2",
    asks: "only operators of the PDF specification",
    faults: ({ objects }) =>
      contents(objects).flatMap((content) =>
        operatorsOf(content).filter((operator) => !OPERATORS.has(operator)),
      ),
  },
  {
    clause: "6.2.2",
    asks: "a page names every font and picture that it uses",
    faults: ({ objects }) =>
      surfacesOf(objects).flatMap(({ content, resources }) => [
        ...unnamed(objects, resources, "/Font", content.matchAll(/(\/\S+) \S+ Tf/gu)),
        ...unnamed(objects, resources, "/XObject", content.matchAll(/(\/\S+) Do/gu)),
      ]),
  },
  {
    clause: "6.1.13",
    asks: "graphics states are closed, and no more than 28 are open at a time",
    faults: ({ objects }) =>
      contents(objects).flatMap((content) => {
        let [open, most] = [0, 0];
        for (const operator of operatorsOf(content)) {
          if (operator === "q") open += 1;
          if (operator === "Q") open -= 1;
          most = Math.max(most, open);
        }
        return faultIf(open !== 0 || most > 28, `${open} left open, ${most} at most`);
      }),
  },
  {
    clause: "6.2.3",
    asks: "one output intent, with a profile of as many components as it says",
    faults: ({ objects }) => {
      const intents = objects.list(objects.catalogue["/OutputIntents"]).map(objects.dictionary);
      const profiles = intents.map((intent) => objects.stream(intent["/DestOutputProfile"]));
      return [
        ...faultIf(intents.length !== 1, `${intents.length} output intents`),
        ...intents.flatMap((intent) => faultIf(intent["/S"] !== "/GTS_PDFA1", String(intent["/S"]))),
        ...profiles.flatMap(({ dictionary, bytes }) => {
          const header = Buffer.from(bytes).toString("latin1");
          const isRgb = header.slice(12, 20) === "mntrRGB " && header.slice(36, 40) === "acsp";
          return faultIf(!isRgb || dictionary["/N"] !== 3, "not an RGB profile");
        }),
      ];
    },
  },
  {
    clause: "6.2.4.3",
    asks: "greys and RGB only, which the output intent explains",
    faults: ({ objects }) => [
      ...contents(objects).flatMap((content) =>
        operatorsOf(content).filter((operator) => operator === "k" || operator === "K"),
      ),
      ...objects.atoms.filter((atom) => atom === "/DeviceCMYK").map(String),
    ],
  },
  {
    clause: "6.2.8, 6.2.9",
    asks: "pictures without alternates, smoothing, or content from elsewhere",
    faults: ({ objects }) =>
      objects.streams
        .filter(({ dictionary }) => dictionary["/Type"] === "/XObject")
        .flatMap(({ dictionary }) => [
          ...["/Alternates", "/OPI", "/PS", "/Ref"].filter((key) => key in dictionary),
          ...faultIf(dictionary["/Interpolate"] === true, "/Interpolate"),
        ]),
  },
  {
    clause: "6.2.10",
    asks: "nothing that is drawn shines through; only a picture may have clear places of its own",
    faults: ({ objects }) =>
      objects.dictionaries
        .filter(
          (dictionary) =>
            ["/ca", "/CA"].some((key) => typeof dictionary[key] === "number") || "/BM" in dictionary,
        )
        .map((dictionary) => JSON.stringify(dictionary)),
  },
];

/** The operators of the PDF specification, but those of inline pictures and Type 3 fonts. */
const OPERATORS = new Set(
  (
    "b B b* B* BDC BMC BT BX c cm CS cs d Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri " +
    "s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \""
  ).split(" "),
);

function contents(objects: PdfObjects): readonly string[] {
  return surfacesOf(objects).map(({ content }) => content);
}

/** Operators are the words that are no operand: no number, name, string, array or dictionary. */
function operatorsOf(content: string): readonly string[] {
  return content
    .replace(/\((?:\\[\s\S]|[^\\()])*\)/gu, " ")
    .replace(/<[0-9A-Fa-f\s]*>/gu, " ")
    .replace(/\/[^\s/[\]<>()]+/gu, " ")
    .replace(/<<|>>|[[\]]/gu, " ")
    .split(/\s+/u)
    .filter((word) => word !== "" && !/^[+-]?[\d.]+$/u.test(word) && !/^(?:true|false|null)$/u.test(word));
}

function unnamed(
  objects: PdfObjects,
  resources: PdfDictionary,
  kind: "/Font" | "/XObject",
  uses: Iterable<RegExpMatchArray>,
): readonly string[] {
  const named = objects.dictionary(resources[kind] ?? {});
  return [...uses].map(([, name = ""]) => name).filter((name) => !(name in named));
}
