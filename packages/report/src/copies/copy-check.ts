import { type ItemReview, type Review, type Template, WITHHELD } from "@scorecard/model";

/**
 * Refuses an employee's copy of data that are not meant for the employee. Such copies are made by the engine's
 * `employeeCopies`, which leaves out single scores of several raters of a kind, and withholds words; here it is only looked
 * at again, so that no mistake of a caller puts a secret into a file.
 * @throws RangeError that names what should not be there.
 */
export function checkEmployeeCopy(template: Template, review: Review): void {
  const found = findSecret(template, review);
  if (found !== undefined) throw new RangeError(`not for the employee: ${found}`);
}

function findSecret(template: Template, review: Review): string | undefined {
  const { comments, agreed, items, rows = {} } = review;
  const numbered = template.raters.find(({ key }) => isOneOfSeveral(key, template));
  if (numbered !== undefined) return `the scores of ${numbered.key}`;
  if (!isWithheld(agreed?.reason)) return "why the total was agreed";
  const fields = new Map(template.textFields.map((field) => [field.key, field]));
  const comment = Object.entries(comments).find(([key, text]) => {
    const field = fields.get(key);
    return field === undefined || (field.confidential === true && !isWithheld(text));
  });
  if (comment !== undefined) return `the text ${comment[0]}`;
  const said = [
    ...Object.entries(items),
    ...Object.entries(rows).flatMap(([key, own]) => own.map((row) => [key, row.review] as const)),
  ];
  const spoken = said.find(([, item]) => !isSilent(item));
  return spoken && `words about ${spoken[0]}`;
}

function isOneOfSeveral(key: string, { raters }: Template): boolean {
  const [, kind] = /^(.+)-[12]$/u.exec(key) ?? [];
  return (
    kind !== undefined && [1, 2].every((number) => raters.some((rater) => rater.key === `${kind}-${number}`))
  );
}

function isSilent({ note, agreed }: ItemReview): boolean {
  return isWithheld(note) && isWithheld(agreed?.reason);
}

function isWithheld(text: string | undefined): boolean {
  return text === undefined || text.trim() === "" || text === WITHHELD;
}
