import { joinBytes } from "@scorecard/model";
import type { Post, Reply } from "./world.ts";

/** Sends over the network with Node's own fetch. */
export const post: Post = async ({ url, contentType, body, mostBytes, mostTime }) => {
  const signal = AbortSignal.timeout(mostTime);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": contentType },
      body,
      redirect: "error",
      signal,
    });
    if (response.ok) return await readAtMost(response, mostBytes);
    await response.body?.cancel();
    return { failure: "refused", status: response.status };
  } catch {
    return { failure: signal.aborted ? "too-slow" : "unreachable" };
  }
};

async function readAtMost(response: Response, most: number): Promise<Reply> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    // Leaving the loop closes the connection.
    if (length > most) return { failure: "too-large" };
    pieces.push(piece);
  }
  return { answer: joinBytes(pieces) };
}
