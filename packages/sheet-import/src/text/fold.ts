/** Characters of the words that sheets are read by, Traditional and Simplified, pair by pair. */
const PAIRS =
  "於于過过達达滿满內内數数項项個个級级優优無无沒没為为給给計计萬万時时課课戶户權权標标評评績绩類类別别處处遲迟違违現现發发實实際际總总據据資资來来備备註注記记錄录紀纪簽签見见訴诉應应決决減减長长關关鍵键維维責责職职業业務务週周間间歲岁關关屬属詢询員员導导門门達达範范圍围額额結结終终單单筆笔條条篇篇檔档與与從从對对錯错漏漏誤误餘余則则點点檢检查查獲获獎奖勵励懲惩罰罚準准訂订築筑師师護护約约會会議议報报進进銷销營营產产質质標标準准齊齐衛卫淨净儀仪曠旷勞劳動动態态稱称簡简繁繁參参與与驗验證证審审闆板責责優优壞坏極极滿满話话語语請请讓让認认識识熟熟練练夠够極极備备確确邏逻輯辑網网絡络體体係系統统雙双變变複复雜杂獨独創创將将為为幾几開开閉闭錢钱離离難难電电頁页願愿養养歷历臨临";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(index * 2),
    PAIRS.charAt(index * 2 + 1),
  ]),
);

const LOOK_ALIKES: { readonly [mark: string]: string } = {
  "≧": "≥",
  "≦": "≤",
  "〜": "~",
  "∼": "~",
  "—": "-",
  "–": "-",
  "―": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "✕": "×",
  "⋯": "…",
  "、": "、",
  "。": "。",
  "﹪": "%",
};

/**
 * A text in the form in which words are looked for: half width, lower case, Simplified. Every character stays in its
 * place, so that what is found can be cut out of the text as it was written.
 */
export function fold(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at += 1) folded += foldCharacter(text.charAt(at));
  return folded;
}

function foldCharacter(character: string): string {
  const known = LOOK_ALIKES[character] ?? SIMPLIFIED.get(character);
  if (known !== undefined) return known;
  const plain = character.normalize("NFKC").toLowerCase();
  return plain.length === 1 ? plain : character;
}

/** As {@link fold}, without white space: for words that a sheet spreads over its columns, 备　注. */
export function foldWord(text: string): string {
  return fold(text).replace(/\s+/g, "");
}
