import { cap, entry, floor, ladder, perUnit, tally } from "../support/rules.ts";
import { complaintDeductions, FLOOR_AT_0 } from "../support/templates.ts";
import type { HandWorked, Subject } from "./row.ts";

const fives = complaintDeductions("5");
const complaints: Subject = { rule: fives };
const tens: Subject = { rule: complaintDeductions("10", "30") };

/** Of several, only the largest deduction. */
const once: Subject = {
  rule: tally(
    "deduct",
    "10",
    [entry("slow", "响应慢", "-2"), entry("rude", "态度差", "-4"), entry("late", "未解决", "-4")],
    "once",
  ),
};

/** 迟到每次 2 分最多 3 次；早退每次 1 分最多 2 分；旷工每次 10 分. */
const attendance: Subject = {
  rule: tally("deduct", "20", [
    entry("late", "迟到", "-2", { most: { times: "3" } }),
    entry("early", "早退", "-1", { most: { points: "2" } }),
    entry("absent", "旷工", "-10"),
  ]),
};

/** 事假 每 0.5 天 1 分, parts of half a day in three ways. */
const leave = (partial: "dropped" | "counted" | "proportional"): Subject => ({
  rule: tally("deduct", "10", [perUnit("leave", "事假", ["0.5", "days"], "-1", partial)]),
});
const cappedLeave: Subject = {
  rule: tally("deduct", "10", [
    perUnit("leave", "事假", ["0.5", "days"], "-1", "counted", { most: { points: "5" } }),
    perUnit("sick", "病假", ["1", "days"], "-0.5", "dropped", { most: { times: "4" } }),
  ]),
};

/** 迟到 1～3 次 1 分，4 次以上 3 分. */
const lateness: Subject = {
  rule: tally("deduct", "10", [
    ladder("late", "迟到", [
      ["1..3", "-1"],
      [">= 4", "-3"],
    ]),
  ]),
};
/** 投诉：无投诉加 5 分，1～2 件不加不扣，5 件以上扣 5 分: nothing is said of 3 and 4. */
const noComplaints: Subject = {
  rule: tally("signed", "100", [
    ladder("complaint", "投诉", [
      ["0..0", "5"],
      ["1..2", "0"],
      [">= 5", "-5"],
    ]),
  ]),
};
/** 误差 3 次以下扣 1 分: what did not occur is no error. */
const fewErrors: Subject = {
  rule: tally("deduct", "10", [
    ladder("error", "误差", [
      ["<= 3", "-1"],
      ["> 3", "-4"],
    ]),
  ]),
};
const overtime: Subject = {
  rule: tally("add", "0", [
    ladder(
      "hours",
      "加班",
      [
        [">= 40", "5"],
        [">= 20", "3"],
      ],
      { unit: "hours" },
    ),
  ]),
};

/** Of the accidents only the largest counts, beside everything else. */
const accidents: Subject = {
  rule: tally("deduct", "50", [
    entry("minor", "轻微事故", "-3", { exclusive: "accident" }),
    entry("major", "重大事故", "-20", { exclusive: "accident" }),
    entry("report", "漏报", "-2"),
  ]),
  limits: [],
};

const signed: Subject = {
  rule: tally("signed", "100", [
    entry("praise", "表扬", "5"),
    entry("warning", "警告", "-10"),
    entry("idea", "合理化建议", "2", { most: { points: "6" } }),
  ]),
  limits: [floor("60"), cap("120")],
};

const bonus: Subject = {
  rule: tally("add", "0", [entry("patent", "发明专利", "3"), entry("paper", "论文", "1.5")]),
  limits: [cap("10")],
};
const penalty: Subject = {
  rule: tally("deduct", "0", [entry("fine", "罚单", "-4")]),
  limits: [floor("-10")],
};
const checklist: Subject = {
  rule: tally("checklist", "0", [
    entry("a", "有制度", "5"),
    entry("b", "有记录", "3"),
    entry("c", "有检查", "2"),
  ]),
};
/** 误差超过 3 次扣 4 分. */
const overThree: Subject = { rule: tally("deduct", "10", [ladder("error", "误差", [["> 3", "-4"]])]) };
/** Names that hold what could be something else: a comma, digits, another name's beginning. */
const confusing: Subject = {
  rule: tally("deduct", "100", [
    entry("late", "迟到", "-1"),
    entry("both", "迟到、早退", "-2"),
    entry("alarm", "报警", "-4"),
    entry("police", "报警 110", "-8"),
    entry("A", "甲类事故", "-16"),
    entry("a", "乙类事故", "-32"),
  ]),
};
/** Names in English, of which one begins with another. */
const english: Subject = {
  rule: tally("deduct", "10", [
    { key: "a", text: { en: "Late" }, points: "-1" },
    { key: "b", text: { en: "Late report" }, points: "-2" },
  ]),
};
const fines: Subject = {
  rule: tally("deduct", "100", [
    perUnit("fine", "罚款", ["100", "yuan"], "-1"),
    perUnit("idea", "返工", ["1", "times"], "-10"),
    {
      ...entry("claim", "赔付", "-2"),
      unit: { amount: "1", unit: { id: "claim", name: { "zh-Hans": "单" } }, partial: "proportional" },
    },
  ]),
};
const thirds: Subject = { rule: tally("deduct", "10", [entry("third", "缺一项", "-10/3")]) };

export const TALLY: readonly HandWorked[] = [
  ["Director 6", complaints, "无", "10", "all met"],
  ["Director 6", complaints, ["2小时内响应"], "5", "one of 5"],
  ["Director 6", complaints, ["2小时内响应", "解决率100%"], "0", "two of 5"],
  ["Director 6", complaints, ["response", "resolution", "rate"], "0", "three, at the floor"],
  ["Director 6", complaints, { "2小时内响应": "2" }, "0", "twice the same"],
  ["Director 6", complaints, { "2小时内响应": "2 次" }, "0", "with its unit"],
  ["Director 6", complaints, { "2小时内响应": "0" }, "10", "zero times"],
  [
    "Director 6",
    { ...complaints, limits: [] },
    ["response", "resolution", "rate"],
    "-5",
    "no floor: below zero",
  ],
  [
    "Director 6",
    { ...complaints, limits: [floor("2")] },
    ["response", "resolution"],
    "2",
    "a floor above zero",
  ],
  ["Director 6", complaints, "解决率100%,2小时内响应", "0", "a comma before a name that begins with a digit"],
  ["Manager 2", tens, ["2小时内响应"], "20", "one of 10"],
  ["Manager 2", tens, "2小时内响应、3个工作日内解决", "10", "two of 10, in one text"],
  ["Manager 2", tens, ["response", "resolution", "rate"], "0", "three of 10"],
  ["只扣最大的一项", once, ["响应慢", "态度差"], "6", "4 is larger than 2"],
  ["只扣最大的一项", once, ["态度差", "未解决"], "6", "two of the same size count once"],
  ["只扣最大的一项", once, { 响应慢: "3" }, "8", "and one time, however often"],
  ["考勤", attendance, { 迟到: "3" }, "14", "3 × 2"],
  ["考勤", attendance, { 迟到: "4" }, "14", "at most 3 times"],
  ["考勤", attendance, "迟到 2 次、早退（1）", "15", "2 × 2 + 1, in one text"],
  [
    "考勤",
    attendance,
    "迟到 2 次 、 早退（1）、",
    "15",
    "the same with stray white space and a comma at its end",
  ],
  ["考勤", attendance, "迟到 2 times; 早退 1 time", "15", "the same in English"],
  ["考勤", attendance, { 旷工: "999" }, "0", "the most that can be counted"],
  ["考勤", attendance, { 早退: "5" }, "18", "at most 2 points"],
  ["考勤", attendance, { 迟到: "4", 旷工: "2" }, "0", "6 + 20, down to 0"],
  ["事假，零头舍去", leave("dropped"), { 事假: "1.7天" }, "7", "3 whole halves of a day"],
  ["事假，零头舍去", leave("dropped"), { 事假: "0.4" }, "10", "not yet half a day"],
  ["事假，零头舍去", leave("dropped"), { 事假: "0.5" }, "9", "exactly half a day"],
  ["事假，零头进一", leave("counted"), { 事假: "1.7天" }, "6", "3.4 halves count as 4"],
  ["事假，零头进一", leave("counted"), { 事假: "1.5" }, "7", "3 halves are 3"],
  ["事假，零头进一", leave("counted"), { 事假: "0.01" }, "9", "a begun half counts"],
  ["事假，零头按比例", leave("proportional"), { 事假: "1.7天" }, "6.6", "3.4 × 1"],
  ["事假", leave("dropped"), ["事假"], "amount-needed", "how much has to be said"],
  ["事假", leave("dropped"), "事假 1天", "8", "as here"],
  ["事假", leave("dropped"), ["事假 3次"], "wrong-unit", "not in times, in one text"],
  ["事假", leave("dropped"), { 事假: "3次" }, "wrong-unit", "not in times"],
  ["请假", cappedLeave, { 事假: "4天", 病假: "10天" }, "3", "8 down to 5 points, 10 down to 4 times 0.5"],
  ["迟到分档", lateness, "无", "10", "never"],
  ["迟到分档", lateness, { 迟到: "1" }, "9", "1～3 times"],
  ["迟到分档", lateness, { 迟到: "3" }, "9", "1～3 times includes 3"],
  ["迟到分档", lateness, { 迟到: "4" }, "7", "4 times and more"],
  ["投诉", noComplaints, "无", "105", "0 complaints are a rung of their own"],
  ["投诉", noComplaints, { 投诉: "2" }, "100", "1～2 change nothing"],
  ["投诉", noComplaints, { 投诉: "3" }, "no-rung", "nothing is said of 3"],
  ["投诉", noComplaints, { 投诉: "5" }, "95", "5 and more"],
  ["误差", fewErrors, "无", "10", "3 times or fewer speaks of what did occur"],
  ["误差", fewErrors, { 误差: "1" }, "9", "3 times or fewer"],
  ["误差", fewErrors, { 误差: "4" }, "6", "more than 3"],
  ["误差超过 3 次", overThree, { 误差: "3" }, "10", "3 is not more than 3"],
  ["误差超过 3 次", overThree, { 误差: "4" }, "6", "4 is"],
  ["易混的名称", confusing, " 迟到 ", "99", "the whole of one name, the beginning of another"],
  ["易混的名称", confusing, "迟到、早退", "98", "one name with a comma in it"],
  ["易混的名称", confusing, "迟到、报警", "95", "two names"],
  ["易混的名称", confusing, "报警 110", "92", "the digits belong to the name"],
  ["易混的名称", confusing, "报警 2", "92", "twice 4: no name ends so"],
  ["易混的名称", confusing, ["A"], "84", "the key as it is written"],
  ["易混的名称", confusing, ["a"], "68", "another one"],
  ["英文名称", english, "LATE", "9", "the whole of one name, in capitals"],
  ["英文名称", english, "late report", "8", "the other one"],
  ["英文名称", english, "late r", "8", "the beginning of the other one alone"],
  ["罚款", fines, "罚款 1,200元", "88", "a comma inside of a number"],
  ["罚款", fines, "罚款 200元,返工", "88", "a comma between two entries"],
  ["罚款", fines, ["返工"], "90", "what is counted in times occurred once"],
  ["罚款", fines, { 返工: "1.5" }, "not-whole", "times are whole"],
  ["罚款", fines, { 赔付: "1.5" }, "97", "the author's own unit need not be"],
  ["加班", overtime, { 加班: "19.5小时" }, "0", "below every rung nothing is added"],
  ["加班", overtime, { 加班: "20小时" }, "3", "20 hours and more"],
  ["加班", overtime, { 加班: "40小时" }, "5", "the first rung that fits"],
  ["事故只取最大", accidents, { 轻微事故: "2", 重大事故: "1" }, "30", "20 is larger than 2 × 3"],
  ["事故只取最大", accidents, { 轻微事故: "2" }, "44", "alone it counts each time"],
  [
    "事故只取最大",
    accidents,
    { 轻微事故: "7", 重大事故: "1", 漏报: "1" },
    "27",
    "21 is larger than 20; 漏报 counts beside",
  ],
  ["增减分", signed, "无", "100", "the base"],
  ["增减分", signed, { 表扬: "2", 警告: "1" }, "100", "+10 − 10"],
  ["增减分", signed, { 警告: "1", 合理化建议: "5" }, "96", "−10 + 6, its most"],
  ["增减分", signed, { 警告: "5" }, "60", "50, up to the floor of 60"],
  ["增减分", signed, { 表扬: "6" }, "120", "130, down to the cap of 120"],
  ["加分项", bonus, { 发明专利: "2", 论文: "1" }, "7.5", "6 + 1.5"],
  ["加分项", bonus, { 发明专利: "4" }, "10", "12, capped at 10"],
  ["加分项", bonus, "无加分", "0", "nothing to add"],
  ["扣分项", penalty, { 罚单: "2" }, "-8", "from 0 downwards"],
  ["扣分项", penalty, { 罚单: "3" }, "-10", "−12, at most 10 points"],
  ["检查表", checklist, ["有制度", "有检查"], "7", "5 + 2"],
  ["检查表", checklist, "全部符合", "10", "everything is ticked"],
  ["检查表", checklist, { 有制度: "是", 有记录: "否", 有检查: "√" }, "7", "ticked or not"],
  ["检查表", checklist, ["全部"], "10", "everything, in a list"],
  ["检查表", checklist, { 有制度: "1", 有记录: "0", 有检查: "1" }, "7", "1 is ticked, 0 is not"],
  ["检查表", checklist, { 有制度: "2" }, "not-a-tick", "nothing is ticked twice"],
  ["检查表", checklist, "无", "0", "nothing is ticked"],
  ["三分之一", thirds, ["缺一项"], "6.67", "10 − 3.33…, rounded half up"],
  ["三分之一", { ...thirds, limits: FLOOR_AT_0 }, { 缺一项: "3" }, "0", "10 − 3 × 10/3 is exactly 0"],
];
