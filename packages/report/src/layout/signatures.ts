import { DATE_BLANKS, LABELS } from "../compose/labels.ts";
import type { SheetForm, SignerForm } from "../compose/sheet.ts";
import { opinionSlot } from "../compose/slots.ts";
import { colon, combine, type Speaker, sayLabel } from "../compose/words.ts";
import { signatureField } from "../fields/names.ts";
import { type ChoicesTag, choicesTag, setChoices } from "./blanks.ts";
import { contentWidth } from "./columns.ts";
import { LABEL_WIDTH, leftLabel } from "./label-cell.ts";
import { labelOnOneLine } from "./opening.ts";
import type { Place, Rule, TextLine } from "./page.ts";
import { TABLE_GAP } from "./section-table.ts";
import { keywordOf } from "./signing-keywords.ts";
import type { Strip, TableForm } from "./strip.ts";
import { partTag, type Tag, tagged, taggedTexts } from "./tag.ts";
import {
  type BlockLine,
  type BlockStyle,
  heightOf,
  setLine,
  setName,
  setWords,
  stack,
  stackAll,
  type Typesetter,
} from "./text-block.ts";

/** The signature blocks in their order. All stay together where a page can hold them. */
export function signatureStrips(form: SheetForm, speaker: Speaker, setter: Typesetter): readonly Strip[] {
  const table: TableForm = { width: contentWidth(setter.theme) };
  return form.signers.map((signer, index) => ({
    ...signatureBlock(signer, index + 1, speaker, setter),
    gap: index === 0 ? TABLE_GAP : 0,
    keepWithNext: index < form.signers.length - 1,
    table,
  }));
}

const DATE_WIDTH = 150;
/** What a signature needs above its line. */
const SIGNING_HEIGHT = 34;
/** The side of the place for a seal, and the space on its left. */
const SEAL = 56;
const SEAL_GAP = 10;

function signatureBlock(signer: SignerForm, position: number, speaker: Speaker, setter: Typesetter) {
  const { padding, size } = setter.theme;
  const width = contentWidth(setter.theme);
  const dateLeft = width - DATE_WIDTH;
  const left = LABEL_WIDTH + 2 * padding.x;
  const right = dateLeft - 2 * padding.x - (signer.seal ? SEAL + SEAL_GAP : 0);
  const tags = signatureTags(signer);
  const role = leftLabel(signer.role, tags.heading, setter);
  const style = { width: right - left, align: "left", size: size.body, second: size.second } as const;
  const statement = tagged(
    setWords(signer.statement ?? [], { ...style, justified: true }, setter),
    tags.statement,
  );
  const said = [...statement, ...opinionLines(signer, style, tags, speaker, setter)];
  const words = heightOf(said);
  const signing = (words === 0 ? 0 : words + 3) + 40 + padding.y;
  const height = Math.max(role.box.height, signing, signer.seal ? SEAL + 12 : 0);
  const baseline = height - 9;
  const sizes = { size: size.label, second: size.labelSecond };
  const label = labelOnOneLine(sayLabel(LABELS.signature, speaker), left, baseline, sizes, setter);
  const seal = signer.seal ? sealPlace(right + SEAL_GAP, (height - SEAL) / 2, speaker, setter) : undefined;
  const { lines, rules, marks, slots } = stackAll(said, left, padding.y + 1);
  const line = signatureRule(label, left, right, baseline + 2.5);
  const box = {
    width,
    height,
    rules: [...rules, line, ...(seal?.rules ?? [])],
    places: [{ ...signaturePlace(signer, position, line, speaker, setter), tag: tags.signature }],
    ...(marks.length > 0 && { marks }),
    lines: [
      ...lines,
      ...taggedTexts(label, tags.signature),
      ...taggedTexts(dateLines(dateLeft + 2 * padding.x, baseline, speaker, setter), tags.date),
      ...taggedTexts(seal?.lines ?? [], tags.seal),
    ],
  };
  return {
    tags: [tags.part],
    height,
    content: [{ x: 0, y: 0, box }],
    ...(slots.length > 0 && { slots }),
    group: role,
    verticals: [LABEL_WIDTH, dateLeft],
    ruleFrom: 0,
  };
}

/** What a signature block consists of: a heading, and what follows it in the order of reading. */
interface SignatureTags {
  readonly part: Tag;
  readonly heading: Tag;
  readonly statement: Tag;
  readonly opinion: Tag;
  readonly opinions: ChoicesTag;
  readonly signature: Tag;
  readonly seal: Tag;
  readonly date: Tag;
}

function signatureTags(signer: SignerForm): SignatureTags {
  const heading: Tag = { role: "H2" };
  const parts = {
    statement: { role: "P" },
    opinion: { role: "P" },
    opinions: choicesTag(signer.opinions),
    signature: { role: "P" },
    seal: { role: "P" },
    date: { role: "P" },
  } as const;
  return { ...parts, heading, part: partTag(heading, signer.role, Object.values(parts)) };
}

/** 意见, then what can be ticked, by hand or on the screen. */
function opinionLines(
  { key, opinions }: SignerForm,
  style: BlockStyle,
  tags: SignatureTags,
  speaker: Speaker,
  setter: Typesetter,
): readonly BlockLine[] {
  if (opinions.length === 0) return [];
  const [first] = sayLabel(LABELS.opinion, speaker);
  const text = first === undefined ? "" : `${first.text}${colon(first.language)}`;
  const language = first?.language ?? "zh-Hans";
  const heading = setLine({ language, text }, { x: 0, y: 0, size: style.size, ink: "text" }, setter.measurer);
  const indent = heading.width + 3;
  const choices = opinions.map((words, index) => ({ slot: opinionSlot(key, index), words }));
  const beside = { ...style, width: style.width - indent, x: indent };
  const lines = setChoices(choices, beside, tags.opinions, setter);
  return lines.map((line, index) => {
    if (index > 0) return line;
    return { ...line, texts: [{ ...heading, y: line.texts[0]?.y ?? 0, tag: tags.opinion }, ...line.texts] };
  });
}

/** A dashed square with 盖章处 in its middle. */
function sealPlace(x: number, y: number, speaker: Speaker, setter: Typesetter) {
  const { size } = setter.theme;
  const [right, bottom] = [x + SEAL, y + SEAL];
  const words = setName(
    sayLabel(LABELS.seal, speaker),
    { width: SEAL - 8, align: "centre", size: size.small, second: size.labelSecond, ink: "secondary" },
    setter,
  );
  const rules: readonly Rule[] = [
    { x1: x, y1: y, x2: right, y2: y, stroke: "dashed" },
    { x1: right, y1: y, x2: right, y2: bottom, stroke: "dashed" },
    { x1: right, y1: bottom, x2: x, y2: bottom, stroke: "dashed" },
    { x1: x, y1: bottom, x2: x, y2: y, stroke: "dashed" },
  ];
  return { rules, lines: stack(words, x + 4, y + (SEAL - heightOf(words)) / 2) };
}

function signatureRule(label: readonly TextLine[], left: number, right: number, y: number): Rule {
  const last = label.at(-1);
  const start = last === undefined ? left : last.x + last.width + 6;
  return { x1: start, y1: y, x2: right, y2: y, stroke: "writing" };
}

/** Above the line to sign on. */
function signaturePlace(
  { key, role }: SignerForm,
  position: number,
  { x1, x2, y1 }: Rule,
  speaker: Speaker,
  setter: Typesetter,
): Place {
  const name = signatureField(key);
  return {
    key: name,
    kind: "signature",
    x: x1,
    y: y1 - SIGNING_HEIGHT,
    width: x2 - x1,
    height: SIGNING_HEIGHT,
    tooltip: combine(
      [role, sayLabel(LABELS.signHere, speaker)],
      speaker,
      ([who = "", what = ""], language) => `${who}${colon(language)}${what}`,
    ),
    signer: key,
    keyword: keywordOf(name, position, setter),
  };
}

function dateLines(x: number, baseline: number, speaker: Speaker, setter: Typesetter): readonly TextLine[] {
  const { size } = setter.theme;
  const heading = labelOnOneLine(
    sayLabel(LABELS.date, speaker),
    x,
    baseline,
    { size: size.label, second: size.labelSecond },
    setter,
  );
  const [language] = speaker.languages;
  const blanks = setLine(
    { language, text: DATE_BLANKS[language] },
    { x: x + DATE_WIDTH - 16, y: baseline, size: size.label, ink: "text", align: "right" },
    setter.measurer,
  );
  return [...heading, blanks];
}
