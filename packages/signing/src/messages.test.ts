import { describe, expect, it } from "vitest";
import { messages } from "./messages.ts";

describe("messages", () => {
  it.each(Object.entries(messages))(
    "%s exists in every language, with the same parameters",
    (_, { message }) => {
      const parameters = Object.values(message).map((text) =>
        [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      );
      const [first, ...others] = parameters.map((names) => [...new Set(names)].sort());
      for (const names of others) expect(names).toEqual(first);
      expect(message["zh-Hans"]).toMatch(/[。？]$/);
      expect(message["zh-Hant"]).toMatch(/[。？]$/);
      expect(message.en).toMatch(/[.?]$/);
    },
  );

  it("in Traditional characters hold no Simplified ones", () => {
    const text = Object.values(messages)
      .map(({ message }) => message["zh-Hant"])
      .join("");
    const simplified = "签证栏读请这过没还时发权钥钟错误处样从档码简图";
    expect([...text].filter((character) => simplified.includes(character))).toEqual([]);
  });
});
