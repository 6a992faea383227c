/**
 * Loads the initials of Chinese words, `qz` of 权重, for {@link "./host.ts"!LanguageHost.initials}. The table of the characters
 * takes a moment to load, so an editor asks for it when it has time.
 */
export async function loadInitials(): Promise<(word: string) => string> {
  const { pinyin } = await import("pinyin-pro");
  const known = new Map<string, string>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const initials = pinyin(word, { pattern: "first", toneType: "none", type: "array" })
      .join("")
      .toLowerCase();
    known.set(word, initials);
    return initials;
  };
}
