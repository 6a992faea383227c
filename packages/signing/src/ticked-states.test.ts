import { describe, expect, it } from "vitest";
import { tickedStates } from "./ticked-states.ts";

/** A form of a group, a box that is a field and a place at once, and a text. */
function formWith(shown: { readonly group: readonly string[]; readonly box: string }): Uint8Array {
  const [first, second] = shown.group;
  const bodies = [
    "<< /Type /Catalog /AcroForm << /Fields [2 0 R] >> >>",
    "<< /T (item) /Kids [3 0 R 6 0 R 7 0 R] >>",
    "<< /T (level) /Parent 2 0 R /FT /Btn /Ff 32768 /V /1 /Kids [4 0 R 5 0 R] >>",
    `<< /Parent 3 0 R /Subtype /Widget /AS /${first} >>`,
    `<< /Parent 3 0 R /Subtype /Widget /AS /${second} >>`,
    `<< /T (none) /Parent 2 0 R /FT /Btn /Subtype /Widget /AS /${shown.box} >>`,
    "<< /T (note) /Parent 2 0 R /FT /Tx /Subtype /Widget /AS /1 >>",
  ];
  let text = "%PDF-1.7\n";
  const rows = bodies.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = bodies.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text + table + end);
}

describe("what is ticked", () => {
  it.each<[readonly string[], string, readonly string[], readonly string[]]>([
    [["Off", "Off"], "Off", [], []],
    [["1", "Off"], "Off", ["1"], []],
    [["1", "2"], "1", ["1", "2"], ["1"]],
    // The same choice, in two places.
    [["2", "2"], "Off", ["2"], []],
  ])("in a group that shows %j and a box that shows %s", (group, box, level, none) => {
    const { states, diagnostics } = tickedStates(formWith({ group, box }));
    expect(diagnostics).toEqual([]);
    expect(Object.fromEntries(states)).toEqual({ "item.level": level, "item.none": none });
  });

  it("is not known of what is no PDF file", () => {
    const { states, diagnostics } = tickedStates(new TextEncoder().encode("review"));
    expect(states.size).toBe(0);
    expect(diagnostics.map(({ code }) => code)).toEqual(["pdf-not-one"]);
  });
});
