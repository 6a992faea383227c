import { LANGUAGES } from "@scorecard/model";
import { expect, test } from "vitest";
import { messages } from "./messages.ts";

const entries = Object.entries(messages);

test.each(entries)("%s is said in every language with the same parameters", (_, { message }) => {
  const parameters = LANGUAGES.map((language) =>
    [...message[language].matchAll(/\{\w+\}/g)].map(String).sort(),
  );
  expect(parameters[1]).toEqual(parameters[0]);
  expect(parameters[2]).toEqual(parameters[0]);
  expect(message["zh-Hans"]).not.toMatch(/[「」]/);
  expect(message["zh-Hant"]).not.toMatch(/[“”]/);
  expect(message.en).not.toMatch(/\p{Script=Han}/u);
});
