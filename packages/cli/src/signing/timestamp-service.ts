import type { CompleteText } from "@scorecard/model";
import type { TimestampService } from "@scorecard/signing";
import { note, type Session } from "../session.ts";
import { report } from "../words/messages.ts";
import { words } from "../words/words.ts";
import type { Reply } from "../world.ts";

/** A timestamp with the certificates of its service has some 6 KB. */
const MOST_BYTES = 100_000;
const MOST_TIME = 20_000;

/** Asks a timestamp service over the network (RFC 3161, 3.4). Why there was no answer is noted. */
export function timestampService(session: Session, url: string): TimestampService {
  return async (body) => {
    const reply = await session.world.post({
      url,
      contentType: "application/timestamp-query",
      body,
      mostBytes: MOST_BYTES,
      mostTime: MOST_TIME,
    });
    if ("answer" in reply) return reply.answer;
    note(session, report("timestamp-not-received", { url, reason: reasonOf(reply) }));
    throw new Error("no timestamp");
  };
}

type Failure = Exclude<Reply, { readonly answer: Uint8Array }>;

const REASONS: { readonly [F in Failure["failure"]]: CompleteText } = {
  unreachable: words(
    "连接不上。请检查网址和网络",
    "連線不上。請檢查網址和網路",
    "it cannot be reached. Check the address and the network",
  ),
  "too-slow": words(
    "20 秒内没有回应。请稍后再试",
    "20 秒內沒有回應。請稍後再試",
    "it did not answer within 20 seconds. Try again later",
  ),
  "too-large": words(
    "回应太大，不是时间戳。请检查网址",
    "回應太大，不是時間戳記。請檢查網址",
    "its answer is too large for a timestamp. Check the address",
  ),
  refused: words(
    "服务拒绝了请求（HTTP {status}）。请检查网址和账号",
    "服務拒絕了請求（HTTP {status}）。請檢查網址和帳號",
    "it refused the request (HTTP {status}). Check the address and the account",
  ),
};

function reasonOf(reply: Failure): CompleteText {
  const status = "status" in reply ? String(reply.status) : "";
  const { "zh-Hans": hans, "zh-Hant": hant, en } = REASONS[reply.failure];
  const [first = "", second = "", third = ""] = [hans, hant, en].map((text) =>
    text.replace("{status}", status),
  );
  return words(first, second, third);
}
