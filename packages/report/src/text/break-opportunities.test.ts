import { Rules } from "@cto.af/linebreak";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ALLOWED, breakOpportunities } from "./break-opportunities.ts";

const CHARACTERS = [..."客户满意度投诉々〇，。、；（）《》—…～ 0123.ab’≥%￥$¥#\u00A0①가ぁア😀"];
const texts = fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 40 });

test("asked in parts, the algorithm answers as for the whole text", () => {
  const rules = new Rules({ example7: true });
  fc.assert(
    fc.property(texts, (characters) => {
      const found = breakOpportunities(characters.map((text) => ({ text, western: true })));
      const text = characters.join("");
      const whole = new Set([...rules.breaks(text)].map(({ position }) => position));
      let at = 0;
      characters.forEach((character, index) => {
        if (index > 0) expect(found[index] === ALLOWED, `${text} at ${index}`).toBe(whole.has(at));
        at += character.length;
      });
    }),
    { numRuns: 500 },
  );
});
