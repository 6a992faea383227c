/** The request of an editor for a sheet as it is printed. */
export const PREVIEW_REQUEST = "scorecard/preview";

/** Which document is to be shown. */
export interface PreviewParams {
  readonly uri: string;
}

/** The printed sheet, or why there is none. */
export type PreviewResult =
  | {
      readonly kind: "pdf";
      /** The file, in base64. */
      readonly data: string;
      readonly pages: number;
    }
  | { readonly kind: "problem"; readonly message: string };
