/** How the language writes a name: bare when it is one ASCII word, else in brackets. */
export function writtenId(name: string): string {
  return /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/.test(name) ? name : `[${name}]`;
}

/** A sheet's source text with another id; its first line that is no comment and names the old id declares it. */
export function withId(text: string, oldId: string, newId: string): string {
  const lines = text.split("\n");
  const declaration = lines.findIndex((line) => !/^\s*[#＃]/.test(line) && line.includes(` ${oldId} `));
  return lines
    .map((line, index) =>
      index === declaration ? line.replace(` ${oldId} `, () => ` ${writtenId(newId)} `) : line,
    )
    .join("\n");
}
