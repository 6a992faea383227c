/*
 * Names of the places on a form that a filled sheet completes: lines for values and boxes to tick.
 */

/** The measured value of an item. */
export function measureSlot(item: string): string {
  return `${item} measure`;
}

/** A figure that is answered with an item. */
export function itemInputSlot(item: string, input: string): string {
  return `${item} input ${input}`;
}

/** How often, or how much, for an entry of an item's scoring. */
export function amountSlot(item: string, entry: string): string {
  return `${item} amount ${entry}`;
}

/** A figure of the whole sheet. */
export function inputSlot(input: string): string {
  return `input ${input}`;
}

/** Whether a veto took effect. */
export function vetoSlot(veto: string): string {
  return `veto ${veto}`;
}

/** How often the event of a veto occurred. */
export function timesSlot(veto: string): string {
  return `times ${veto}`;
}

/** A grade. */
export function gradeSlot(grade: string): string {
  return `grade ${grade}`;
}

/** Whether the pass mark was reached. */
export function passSlot(passed: boolean): string {
  return passed ? "passed" : "failed";
}

/** One of the two answers to a place of the kind yes or no. */
export function answerSlot(slot: string, yes: boolean): string {
  return `${slot} ${yes ? "yes" : "no"}`;
}

/** That an item does not apply. */
export function notApplicableSlot(item: string): string {
  return `${item} not applicable`;
}

/** What is changed by hand, or why. */
export function adjustmentSlot(adjustment: string, part: "points" | "reason"): string {
  return `adjustment ${adjustment} ${part}`;
}

/** An opinion that a signer can tick, from 0. */
export function opinionSlot(signer: string, opinion: number): string {
  return `opinion ${signer} ${opinion}`;
}

/** Why an item was answered as it was. */
export function noteSlot(item: string): string {
  return `${item} note`;
}
