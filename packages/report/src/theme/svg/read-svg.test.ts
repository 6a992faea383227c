import { describe, expect, test } from "vitest";
import { drawingOperators } from "../../paint/logo.ts";
import { MOST_STEPS, readSvg } from "./read-svg.ts";

function svg(content: string, attributes = 'viewBox="0 0 100 40"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;
}

/** The page operators of a picture, one line an outline; or why it is refused. */
function drawn(text: string): string {
  const read = readSvg(text);
  if ("drawing" in read) return drawingOperators(read.drawing);
  const construct = "construct" in read.reason ? ` ${read.reason.construct}` : "";
  return `${read.reason.kind}${construct} in line ${read.line}`;
}

describe("what is drawn", () => {
  test.each([
    [
      "a rectangle",
      '<rect x="1" y="2" width="3" height="4" fill="#ff0000"/>',
      "1 0 0 rg 1 2 m 4 2 l 4 6 l 1 6 l h f",
    ],
    [
      "a line",
      '<line x1="1" y1="1" x2="9" y2="1" stroke="black" fill="none"/>',
      "0 0 0 RG 1 w 0 J 0 j 4 M 1 1 m 9 1 l S",
    ],
    ["a polygon", '<polygon points="0,0 10,0 5,8" fill="#00f"/>', "0 0 1 rg 0 0 m 10 0 l 5 8 l h f"],
    [
      "a polyline",
      '<polyline points="0 0 10 0" fill="none" stroke="#fff" stroke-width="2px"/>',
      "1 1 1 RG 2 w 0 J 0 j 4 M 0 0 m 10 0 l S",
    ],
    [
      "relative paths with all shorthands",
      '<path d="m1 1h2v3l1-1z"/>',
      "0 0 0 rg 1 1 m 3 1 l 3 4 l 4 3 l h f",
    ],
    ["a quadratic curve as a cubic one", '<path d="M0 0Q3 3 6 0"/>', "0 0 0 rg 0 0 m 2 2 4 2 6 0 c f"],
    ["holes", '<path fill-rule="evenodd" d="M0 0h9v9z"/>', "0 0 0 rg 0 0 m 9 0 l 9 9 l h f*"],
    [
      "both",
      '<path fill="lime" stroke="navy" d="M0 0h9z"/>',
      "0 1 0 rg 0 0 0.502 RG 1 w 0 J 0 j 4 M 0 0 m 9 0 l h B",
    ],
  ])("%s", (_, content, operators) => {
    expect(drawn(svg(content))).toBe(`q 1 0 0 1 0 0 cm ${operators} Q`);
  });

  test("a circle is four cubic curves that end where it begins", () => {
    const operators = drawn(svg('<circle cx="10" cy="10" r="5"/>'));
    expect(operators).toMatch(/^q 1 0 0 1 0 0 cm 0 0 0 rg 5 10 m( [\d. ]+ c){4} h f Q$/);
  });

  test("rounded corners go no further than half of a side", () => {
    const operators = drawn(svg('<rect width="10" height="4" rx="9"/>'));
    expect(operators).toContain("5 0 m 5 0 l");
    expect(operators).toContain("10 2 c");
  });

  test.each([
    [
      "a group's",
      '<g transform="translate(10 5)"><rect transform="scale(2)" width="1" height="1"/></g>',
      "2 0 0 2 10 5",
    ],
    ["a turn about a point", '<path transform="rotate(90 5 5)" d="M0 0h1z"/>', "0 1 -1 0 10 0"],
    ["several", '<path transform="matrix(1,0,0,1,3,4) scale(2,3)" d="M0 0h1z"/>', "2 0 0 3 3 4"],
  ])("transforms: %s", (_, content, matrix) => {
    expect(drawn(svg(content))).toContain(`q ${matrix} cm `);
  });

  test("coordinates begin where the view does", () => {
    expect(drawn(svg('<path d="M5 5h1z"/>', 'viewBox="5 5 10 10"'))).toContain("q 1 0 0 1 -5 -5 cm");
  });

  test.each([
    ["a style attribute", '<path style="fill:#123456; stroke:none" d="M0 0h1z"/>'],
    ["a class", '<style>.a,.b{fill:#123456}</style><path class="b" d="M0 0h1z"/>'],
    ["an element's rule", "<defs><style>/* ours */path{fill:#123456}</style></defs><path d='M0 0h1z'/>"],
    ["a group", '<g fill="#123456"><path d="M0 0h1z"/></g>'],
    ["rgb()", '<path fill="rgb(18, 52, 86)" d="M0 0h1z"/>'],
  ])("colour by %s", (_, content) => {
    expect(drawn(svg(content))).toContain("0.071 0.204 0.337 rg");
  });

  test.each([
    ["what other programs note", '<metadata><x:y xmlns:x="urn:x"/></metadata><x:z xmlns:x="urn:x"/>'],
    ["what is hidden", '<g display="none"><text>x</text></g><path visibility="hidden" d="M0 0h1z"/>'],
    ["what has no paint", '<rect width="9" height="9" fill="none"/>'],
    ["titles", "<title>云岫</title><desc>标志</desc>"],
  ])("not: %s", (_, content) => {
    expect(drawn(svg(content))).toBe("");
  });
});

describe("what is refused", () => {
  test.each([
    ["a script", svg("\n<script>alert(1)</script>"), "unsafe <script> in line 2"],
    ["an event", svg('<path onload="x()" d="M0 0z"/>'), 'unsafe onload="x()" in line 1'],
    ["a link", svg('<a href="#x"><path d="M0 0z"/></a>'), "unsafe <a> in line 1"],
    [
      "an outside picture",
      svg('<image href="https://example.com/x.png"/>'),
      'unsafe href="https://example.com/x.png" in line 1',
    ],
    [
      "an outside style",
      svg('<path style="fill:url(http://x/y)" d="M0 0z"/>'),
      'unsafe style="fill:url(http://x/y)" in line 1',
    ],
    ["HTML inside", svg("<foreignObject/>"), "unsafe <foreignObject> in line 1"],
    ["a document type", `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg("")}`, "unsafe <!DOCTYPE> in line 1"],
    [
      "a style sheet beside it",
      `<?xml-stylesheet href="x.css"?>${svg("")}`,
      "unsafe <?xml-stylesheet?> in line 1",
    ],
    ["an entity of its own", svg("&a;"), "malformed in line 1"],
    ["a script in what is not drawn", svg("<defs><script/></defs>"), "unsafe <script> in line 1"],
    ["a gradient", svg('<path fill="url(#g)" d="M0 0h1z"/>'), "not-drawn url(#g) in line 1"],
    ["text", svg("<text>云岫</text>"), "not-drawn <text> in line 1"],
    ["reuse", svg('<use href="#a"/>'), "not-drawn <use> in line 1"],
    ["transparency", svg('<g opacity=".5"/>'), "not-drawn opacity: .5 in line 1"],
    ["clipping", svg('<g clip-path="url(#c)"/>'), "not-drawn clip-path: url(#c) in line 1"],
    ["a media rule", svg("<style>@media print{}</style>"), "not-drawn <style> @media print{} in line 1"],
    ["a selector of two parts", svg("<style>g .a{fill:red}</style>"), "not-drawn <style> g .a in line 1"],
    ["a broken path", svg('<path d="M0 0 L"/>'), 'wrong-value d="M0 0 L" in line 1'],
    ["a colour that is none", svg('<path fill="reddish" d="M0 0h1z"/>'), "wrong-value reddish in line 1"],
    ["half a transform", svg('<g transform="rotate(3"/>'), 'wrong-value transform="rotate(3" in line 1'],
    ["an odd point", svg('<polygon points="1 2 3"/>'), 'wrong-value points="1 2 3" in line 1'],
    ["no size", svg("", 'width="100%" height="100%"'), "without-size in line 1"],
    ["another kind of file", "<html><svg/></html>", "malformed in line 1"],
    ["an open element", svg("\n\n<g>"), "malformed in line 3"],
    ["nothing", "", "malformed in line 1"],
    ["too deep a tree", svg("<g>".repeat(60)), "too-complex in line 1"],
    ["too many pieces", svg(`<path d="M0 0${"h1".repeat(MOST_STEPS)}"/>`), "too-complex in line 1"],
  ])("%s", (_, text, reason) => {
    expect(drawn(text)).toBe(reason);
  });
});
