import { ADD_EACH_OR_ONCE } from "./add-each-or-once.ts";
import { BAND_EXACT_VALUE_ONLY } from "./band-exact-value-only.ts";
import { BONUS_TAKES_AWAY } from "./bonus-takes-away.ts";
import { BONUS_UNCAPPED } from "./bonus-uncapped.ts";
import { CAP_BELOW_FULL_MARKS } from "./cap-below-full-marks.ts";
import { CAP_NEVER_REACHED } from "./cap-never-reached.ts";
import { CHANGE_OF_NOTHING } from "./change-of-nothing.ts";
import { COEFFICIENT_MISSING } from "./coefficient-missing.ts";
import { DATES_SWAPPED } from "./dates-swapped.ts";
import { DEDUCT_EACH_OR_ONCE } from "./deduct-each-or-once.ts";
import { DEDUCT_FLOOR_UNSTATED } from "./deduct-floor-unstated.ts";
import { DEDUCT_MOST_ABOVE_MARKS } from "./deduct-most-above-marks.ts";
import { DEDUCT_NEGATIVE } from "./deduct-negative.ts";
import { DIVISOR_MAY_BE_ZERO } from "./divisor-may-be-zero.ts";
import { EMPLOYEE_DOES_NOT_SIGN } from "./employee-does-not-sign.ts";
import { FIGURE_UNUSED } from "./figure-unused.ts";
import { FLOOR_NEVER_REACHED } from "./floor-never-reached.ts";
import { FLOOR_UNSTATED } from "./floor-unstated.ts";
import { FORMULA_CONSTANT } from "./formula-constant.ts";
import { GROUP_WEIGHT_UNSTATED } from "./group-weight-unstated.ts";
import { ITEM_CAP_BELOW_MARKS } from "./item-cap-below-marks.ts";
import { LEVEL_RANGES_GAP } from "./level-ranges-gap.ts";
import { LEVEL_RANGES_TOUCH } from "./level-ranges-touch.ts";
import { LEVELS_OUT_OF_ORDER } from "./levels-out-of-order.ts";
import { LEVELS_TIED } from "./levels-tied.ts";
import { LIMIT_TWICE } from "./limit-twice.ts";
import { MEASURE_UNUSED } from "./measure-unused.ts";
import { NAME_TWICE } from "./name-twice.ts";
import { NUMBER_AGAINST_PERCENT } from "./number-against-percent.ts";
import { OFF_TARGET_GAINS_TWICE } from "./off-target-gains-twice.ts";
import { OVER_DELIVERY_UNCAPPED } from "./over-delivery-uncapped.ts";
import { OVER_DELIVERY_UNSTATED } from "./over-delivery-unstated.ts";
import { PARAMETER_WITHOUT_UNIT } from "./parameter-without-unit.ts";
import { PENALTY_NOT_REACHED } from "./penalty-not-reached.ts";
import { PENALTY_UNLIMITED } from "./penalty-unlimited.ts";
import { PERCENT_TIMES_HUNDRED } from "./percent-times-hundred.ts";
import { POINTS_BELOW_WEIGHT } from "./points-below-weight.ts";
import { REQUIREMENT_DIFFERS_FROM_BAND } from "./requirement-differs-from-band.ts";
import { RESULT_UNSTATED } from "./result-unstated.ts";
import { ROWS_OF_OTHER_MARKS } from "./rows-of-other-marks.ts";
import { SCORE_CLIFF } from "./score-cliff.ts";
import { SECTIONS_OF_DIFFERENT_MARKS } from "./sections-of-different-marks.ts";
import { SIGNERS_MISSING } from "./signers-missing.ts";
import { SLIP_OF_THE_PEN } from "./slip-of-the-pen.ts";
import { SUPPRESSION_UNUSED } from "./suppression-unused.ts";
import { TRANSLATION_MISSING } from "./translation-missing.ts";
import { VETO_CHANGES_NOTHING } from "./veto-changes-nothing.ts";

/** Every lint rule by its code; the messages of each stand in a file of its own, with its check. */
export const LINT = {
  "add-each-or-once": ADD_EACH_OR_ONCE,
  "band-exact-value-only": BAND_EXACT_VALUE_ONLY,
  "bonus-takes-away": BONUS_TAKES_AWAY,
  "bonus-uncapped": BONUS_UNCAPPED,
  "cap-below-full-marks": CAP_BELOW_FULL_MARKS,
  "cap-never-reached": CAP_NEVER_REACHED,
  "change-of-nothing": CHANGE_OF_NOTHING,
  "coefficient-missing": COEFFICIENT_MISSING,
  "dates-swapped": DATES_SWAPPED,
  "deduct-each-or-once": DEDUCT_EACH_OR_ONCE,
  "deduct-floor-unstated": DEDUCT_FLOOR_UNSTATED,
  "deduct-most-above-marks": DEDUCT_MOST_ABOVE_MARKS,
  "deduct-negative": DEDUCT_NEGATIVE,
  "divisor-may-be-zero": DIVISOR_MAY_BE_ZERO,
  "employee-does-not-sign": EMPLOYEE_DOES_NOT_SIGN,
  "figure-unused": FIGURE_UNUSED,
  "floor-never-reached": FLOOR_NEVER_REACHED,
  "floor-unstated": FLOOR_UNSTATED,
  "formula-constant": FORMULA_CONSTANT,
  "group-weight-unstated": GROUP_WEIGHT_UNSTATED,
  "item-cap-below-marks": ITEM_CAP_BELOW_MARKS,
  "level-ranges-gap": LEVEL_RANGES_GAP,
  "level-ranges-touch": LEVEL_RANGES_TOUCH,
  "levels-out-of-order": LEVELS_OUT_OF_ORDER,
  "levels-tied": LEVELS_TIED,
  "limit-twice": LIMIT_TWICE,
  "measure-unused": MEASURE_UNUSED,
  "name-twice": NAME_TWICE,
  "number-against-percent": NUMBER_AGAINST_PERCENT,
  "off-target-gains-twice": OFF_TARGET_GAINS_TWICE,
  "over-delivery-uncapped": OVER_DELIVERY_UNCAPPED,
  "over-delivery-unstated": OVER_DELIVERY_UNSTATED,
  "parameter-without-unit": PARAMETER_WITHOUT_UNIT,
  "penalty-not-reached": PENALTY_NOT_REACHED,
  "penalty-unlimited": PENALTY_UNLIMITED,
  "percent-times-hundred": PERCENT_TIMES_HUNDRED,
  "points-below-weight": POINTS_BELOW_WEIGHT,
  "requirement-differs-from-band": REQUIREMENT_DIFFERS_FROM_BAND,
  "result-unstated": RESULT_UNSTATED,
  "rows-of-other-marks": ROWS_OF_OTHER_MARKS,
  "score-cliff": SCORE_CLIFF,
  "sections-of-different-marks": SECTIONS_OF_DIFFERENT_MARKS,
  "signers-missing": SIGNERS_MISSING,
  "slip-of-the-pen": SLIP_OF_THE_PEN,
  "suppression-unused": SUPPRESSION_UNUSED,
  "translation-missing": TRANSLATION_MISSING,
  "veto-changes-nothing": VETO_CHANGES_NOTHING,
} as const;
