export type { PreviewParams, PreviewResult } from "./preview/preview-request.ts";
export { PREVIEW_REQUEST } from "./preview/preview-request.ts";
export { serve } from "./server.ts";
