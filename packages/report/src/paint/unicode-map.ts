/** The most entries of a block, by the PDF specification. */
const BLOCK = 100;

/**
 * The map by which a reader copies text out of a font with two-byte codes.
 * @param kind whether each entry is for one code, or for a row of codes.
 * @param entries as the PDF specification writes them.
 */
export function unicodeMap(kind: "bfchar" | "bfrange", entries: readonly string[]): string {
  const blocks: string[] = [];
  for (let start = 0; start < entries.length; start += BLOCK) {
    const block = entries.slice(start, start + BLOCK);
    blocks.push(`${block.length} begin${kind}\n${block.join("\n")}\nend${kind}`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
