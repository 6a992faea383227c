/** How much is read of a file that somebody else made, beside the limits of `@scorecard/signing`. */
export interface Limits {
  /** Of the file, in bytes. */
  readonly fileBytes: number;
  readonly pages: number;
  readonly attachments: number;
  /** Of one attachment, in bytes. */
  readonly attachmentBytes: number;
  /** Pieces of text on one page. */
  readonly textsOnPage: number;
  /** Differences that are told of one page; one more says that there are more. */
  readonly differencesOnPage: number;
}

/** A month's sheets of a large department in one file stay below each of these. */
export const USUAL_LIMITS: Limits = {
  fileBytes: 50_000_000,
  pages: 2_000,
  attachments: 2_000,
  attachmentBytes: 5_000_000,
  textsOnPage: 20_000,
  differencesOnPage: 20,
};
