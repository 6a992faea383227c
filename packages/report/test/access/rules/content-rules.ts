import { faultIf } from "../../archive/rules/rule.ts";
import type { AccessRule } from "./rule.ts";
import { numbersOn, paintedOn } from "./structure.ts";

/** What is painted: content of an element, or an artifact. */
export const CONTENT_RULES: readonly AccessRule[] = [
  {
    conditions: "01-003, 01-004",
    asks: "no artifact inside content, no content inside an artifact",
    faults: ({ readPages }) =>
      readPages.flatMap(({ content }) =>
        paintedOn(content)
          .filter(
            ({ open }) =>
              open.some(({ tag }) => tag === "Artifact") && open.some(({ id }) => id !== undefined),
          )
          .map(({ operator }) => `${operator} in content and artifact`),
      ),
  },
  {
    conditions: "01-005",
    asks: "all that is painted is content of an element or an artifact",
    faults: ({ readPages }) =>
      readPages.flatMap(({ content }) =>
        paintedOn(content)
          .filter(({ open }) => !open.some(({ tag, id }) => tag === "Artifact" || id !== undefined))
          .map(({ operator }) => `${operator} outside`),
      ),
  },
  {
    conditions: "own",
    asks: "marked content is closed, and content of one element holds no other's",
    faults: ({ readPages }) =>
      readPages.flatMap(({ content }) =>
        paintedOn(content).flatMap(({ operator, open }) => [
          ...faultIf(operator === "unclosed", "left open"),
          ...faultIf(open.filter(({ id }) => id !== undefined).length > 1, "content within content"),
        ]),
      ),
  },
  {
    conditions: "own",
    asks: "every content belongs to exactly one element, which the page leads to",
    faults: ({ elements, objects, readPages }) => {
      const owners = new Map<string, string[]>();
      for (const { kids, reference } of elements) {
        for (const kid of kids) {
          if (kid.kind !== "content") continue;
          const place = `${kid.page} ${kid.id}`;
          owners.set(place, [...(owners.get(place) ?? []), reference]);
        }
      }
      const root = objects.dictionary(objects.catalogue["/StructTreeRoot"] ?? {});
      const numbers = objects.list(objects.dictionary(root["/ParentTree"] ?? {})["/Nums"] ?? []);
      return readPages.flatMap(({ content, dictionary, reference }) => {
        const key = numbers.findIndex(
          (entry, index) => index % 2 === 0 && entry === dictionary["/StructParents"],
        );
        const parents = key < 0 ? [] : objects.list(numbers[key + 1]);
        const ids = numbersOn(content);
        return [
          ...faultIf(new Set(ids).size !== ids.length, "a number twice on a page"),
          ...faultIf(parents.length !== ids.length, `${parents.length} parents of ${ids.length} contents`),
          ...ids.flatMap((id) => {
            const own = owners.get(`${reference} ${id}`) ?? [];
            return [
              ...faultIf(own.length !== 1, `${own.length} owners of a content`),
              ...faultIf(own[0] !== parents[id], "another parent than owner"),
            ];
          }),
        ];
      });
    },
  },
  {
    conditions: "30-001, 30-002",
    asks: "no content from other files, and none in forms that can be painted twice",
    faults: ({ objects }) =>
      objects.streams
        .filter(({ dictionary }) => dictionary["/Subtype"] === "/Form")
        .flatMap(({ dictionary, bytes }) => [
          ...faultIf("/Ref" in dictionary, "/Ref"),
          ...faultIf(Buffer.from(bytes).includes("/MCID"), "/MCID in a form"),
        ]),
  },
];
