import { type CompleteText, type Language, textIn } from "@scorecard/model";
import type { FileVerification } from "@scorecard/verifying";
import { padTo, visible } from "../output/terminal-text.ts";
import { signerOf } from "../signing/signer-fields.ts";
import { words } from "../words/words.ts";

type Verdict = FileVerification["verdict"];
type Signature = FileVerification["signatures"]["signatures"][number];

const VERDICTS: { readonly [V in Verdict]: CompleteText } = {
  valid: words("有效", "有效", "valid"),
  invalid: words("无效", "無效", "not valid"),
  unknown: words("无法确认", "無法確認", "not proven"),
};

const TITLES = {
  sheets: words("考核表", "考核表", "Sheet"),
  signatures: words("签名", "簽名", "Signature"),
  unsigned: words("未签", "未簽", "Unsigned"),
  data: words("数据", "資料", "Data"),
  scores: words("得分", "得分", "Scores"),
  print: words("纸面", "紙面", "Print"),
} as const;

const DATA: { readonly [V in FileVerification["data"]["verdict"]]: CompleteText } = {
  whole: words(
    "附件完整，与校验值一致",
    "附件完整，與驗證值一致",
    "all attachments are there and match their hashes",
  ),
  altered: words("附件与校验值不符", "附件與驗證值不符", "attachments do not match their hashes"),
  none: words("没有可以读的数据", "沒有可以讀的資料", "there are none that can be read"),
};

const SCORES: { readonly [V in FileVerification["scores"]["verdict"]]: CompleteText } = {
  same: words(
    "按附带的模板重新计分，与附带的结果相同",
    "依附帶的範本重新計分，與附帶的結果相同",
    "the attached review scores to the attached result",
  ),
  differ: words(
    "按附带的模板重新计分，与附带的结果不同",
    "依附帶的範本重新計分，與附帶的結果不同",
    "the attached review scores to something else than the attached result",
  ),
  none: words("空白表，没有得分", "空白表，沒有得分", "a blank sheet, without scores"),
  "not-checked": words("没有核对", "沒有核對", "not compared"),
};

const PRINT: { readonly [V in FileVerification["print"]["verdict"]]: CompleteText } = {
  identical: words(
    "{pages} 页，与数据生成的文件逐字节相同",
    "{pages} 頁，與資料產生的檔案逐位元組相同",
    "{pages} pages, byte for byte what the data make",
  ),
  "same-text": words(
    "{pages} 页，文字与数据相同，图形没有核对",
    "{pages} 頁，文字與資料相同，圖形沒有核對",
    "{pages} pages, whose text is that of the data; drawings were not compared",
  ),
  differs: words(
    "{pages} 页，与数据不同",
    "{pages} 頁，與資料不同",
    "{pages} pages, which say something else than the data",
  ),
  "not-checked": words("没有核对", "沒有核對", "not compared"),
};

const TRUST: { readonly [T in Signature["trust"]]: CompleteText } = {
  trusted: words("可信", "可信", "trusted"),
  untrusted: words("不在信任之列", "不在信任之列", "not among those trusted"),
  "not-checked": words("证书由谁签发没有核对", "憑證由誰簽發沒有核對", "issuer not checked"),
};

const LATER: { readonly [V in Signature["laterChanges"]["verdict"]]: CompleteText } = {
  none: words("此后没有改动", "此後沒有改動", "nothing was changed since"),
  signatures: words("此后只有别人签名", "此後只有別人簽名", "only further signatures since"),
  filled: words("此后有签名或填写", "此後有簽名或填寫", "fields were filled in since"),
  other: words("此后被改动过", "此後被改動過", "altered since"),
  unknown: words("此后有无改动不清楚", "此後有無改動不清楚", "what was changed since is unclear"),
};

const NOBODY = words("签名人不明", "簽名人不明", "signer unknown");

/** What was found out about a file, line by line; ends with a newline. */
export function verificationText(file: string, found: FileVerification, language: Language): string {
  const colon = language === "en" ? ": " : "：";
  const { signatures, print } = found;
  const rows: readonly (readonly [keyof typeof TITLES, readonly string[]])[] = [
    ["sheets", sheetLines(found, language)],
    ["signatures", signatures.signatures.map((signature) => signatureLine(signature, found, language))],
    ["unsigned", signatures.unsigned.map((field) => signerName(field, found, language))],
    ["data", [DATA[found.data.verdict][language]]],
    ["scores", [SCORES[found.scores.verdict][language]]],
    ["print", [PRINT[print.verdict][language].replace("{pages}", String(print.pages))]],
  ];
  const width = language === "en" ? 9 : 6;
  const lines = rows.flatMap(([title, texts]) =>
    texts.map(
      (text, index) => `  ${padTo(index === 0 ? TITLES[title][language] : "", width)}  ${visible(text)}`,
    ),
  );
  return `${visible(file)}${colon}${VERDICTS[found.verdict][language]}\n${lines.join("\n")}\n`;
}

/** Files of a whole department list everyone. */
function sheetLines({ sheets, template }: FileVerification, language: Language): readonly string[] {
  const title = template && [textIn(template.title, language), template.version].filter(Boolean).join(" ");
  return sheets.map(({ employee, period }) => {
    const person = employee && nameAndNumber(employee, language);
    return [title, person, period].filter((part) => part !== undefined).join(language === "en" ? ", " : "，");
  });
}

function nameAndNumber(
  employee: { readonly name: string; readonly number: string },
  language: Language,
): string {
  const { name, number } = employee;
  return language === "en" ? `${name} (${number})` : `${name}（${number}）`;
}

/** The role that the sheet prints, with the key that the command line takes. */
function signerName(field: string, { template }: FileVerification, language: Language): string {
  const key = signerOf(field);
  const role = template?.signers.find((signer) => signer.key === key)?.role;
  if (role === undefined) return key;
  const name = textIn(role, language);
  return language === "en" ? `${name} (${key})` : `${name}（${key}）`;
}

function signatureLine(signature: Signature, found: FileVerification, language: Language): string {
  const { field, verdict, signer, trust, laterChanges, level, timestamp, signedAt } = signature;
  const time = (timestamp?.holds === true ? timestamp.time : signedAt) ?? undefined;
  const parts = [
    VERDICTS[verdict][language],
    signer?.name ?? NOBODY[language],
    ...(signer === undefined ? [] : [TRUST[trust][language]]),
    ...(time === undefined ? [] : [timeText(time)]),
    ...(level === undefined ? [] : [`PAdES ${level}`]),
    LATER[laterChanges.verdict][language],
  ];
  const [colon, comma] = language === "en" ? [": ", ", "] : ["：", "，"];
  return `${signerName(field, found, language)}${colon}${parts.join(comma)}`;
}

/** To the minute, in universal time. */
function timeText(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
