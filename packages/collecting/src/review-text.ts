import type { Review } from "@scorecard/model";
import { stringify } from "yaml";

/** A review as a YAML file that is read back as it is. Everything stays text: leading zeros count. */
export function reviewText(review: Review): string {
  const { template, templateVersion, employee, period, ...rest } = review;
  const ordered = {
    template,
    ...(templateVersion !== undefined && { templateVersion }),
    employee,
    period,
    ...rest,
  };
  return stringify(ordered, { lineWidth: 0, schema: "core" });
}
