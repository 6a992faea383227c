import type { Language } from "@scorecard/model";

/** The signs that numbers are written with. */
interface Numerals {
  readonly digits: string;
  /** Of tens, hundreds and thousands. */
  readonly units: readonly string[];
  /** Of each four digits, from the right. */
  readonly sections: readonly string[];
  readonly point: string;
  readonly minus: string;
}

/** Usual numerals, and the capital ones that cannot be changed into each other with a stroke. */
export type NumeralStyle = "chinese" | "capital";

const HANS = { sections: ["", "万", "亿"], point: "点", minus: "负" } as const;
const HANT = { sections: ["", "萬", "億"], point: "點", minus: "負" } as const;
const USUAL = { digits: "零一二三四五六七八九", units: ["", "十", "百", "千"] } as const;
const CAPITAL_UNITS = ["", "拾", "佰", "仟"] as const;

const NUMERALS: { readonly [S in NumeralStyle]: { readonly hans: Numerals; readonly hant: Numerals } } = {
  chinese: { hans: { ...USUAL, ...HANS }, hant: { ...USUAL, ...HANT } },
  capital: {
    hans: { digits: "零壹贰叁肆伍陆柒捌玖", units: CAPITAL_UNITS, ...HANS },
    hant: { digits: "零壹貳參肆伍陸柒捌玖", units: CAPITAL_UNITS, ...HANT },
  },
};

const DECIMAL = /^(-?)0*(\d{1,12}?)(?:\.(\d+))?$/;

/**
 * A number as it is read: `91.2` is 九十一点二, in capitals 玖拾壹点贰.
 * @returns `undefined` for what is no decimal number below 一万亿.
 */
export function chineseNumber(value: string, language: Language, style: NumeralStyle): string | undefined {
  const [, minus, integer = "", decimals] = DECIMAL.exec(value) ?? [];
  if (minus === undefined) return undefined;
  const numerals = NUMERALS[style][language === "zh-Hant" ? "hant" : "hans"];
  const whole = wholeNumber(integer, numerals);
  const sign = minus === "" ? "" : numerals.minus;
  const rest = decimals === undefined ? "" : numerals.point + digitByDigit(decimals, numerals.digits);
  return `${sign}${style === "chinese" ? whole.replace(/^一十/, "十") : whole}${rest}`;
}

function wholeNumber(digits: string, { digits: signs, units, sections }: Numerals): string {
  let text = "";
  let skipped = false;
  let inSection = false;
  [...digits].forEach((digit, index) => {
    const place = digits.length - 1 - index;
    if (digit === "0") skipped = true;
    else {
      const gap = skipped && text !== "" ? (signs[0] ?? "") : "";
      text += `${gap}${signs[Number(digit)]}${units[place % 4]}`;
      skipped = false;
      inSection = true;
    }
    if (place % 4 > 0) return;
    if (inSection) text += sections[place / 4] ?? "";
    // Noughts at the end of four digits are not read; four of them are, once.
    skipped = !inSection;
    inSection = false;
  });
  return text === "" ? (signs[0] ?? "") : text;
}

/** Years and months are read digit by digit, with 〇. */
export function chineseYear(year: string): string {
  return digitByDigit(year, "〇一二三四五六七八九");
}

function digitByDigit(digits: string, signs: string): string {
  return [...digits].map((digit) => signs[Number(digit)]).join("");
}
