import type { CompleteText } from "@scorecard/model";
import { words } from "./words.ts";

const NO_RIGHT = words(
  "没有权限，或文件正被其他程序占用。请关闭打开它的程序，检查权限，或换一个文件夹。",
  "沒有權限，或檔案正被其他程式佔用。請關閉開啟它的程式，檢查權限，或換一個資料夾。",
  "there is no permission, or another program has it open. Close that program, check the permissions, or use another folder.",
);
const NO_SPACE = words(
  "磁盘空间不足。请腾出空间，或换一个磁盘。",
  "磁碟空間不足。請騰出空間，或換一個磁碟。",
  "there is no space left on the disk. Free some space, or use another disk.",
);
const TOO_MANY_OPEN = words(
  "同时打开的文件过多。请关闭其他程序后重试。",
  "同時開啟的檔案過多。請關閉其他程式後重試。",
  "too many files are open. Close other programs and try again.",
);
const BUSY = words(
  "文件正被其他程序占用。请先关闭它（例如 PDF 阅读器），再重试。",
  "檔案正被其他程式佔用。請先關閉它（例如 PDF 閱讀器），再重試。",
  "another program has it open. Close that program (a PDF viewer, for example) and try again.",
);

/** Why the system refused, and what to do, by its error code. */
const REASONS: { readonly [code: string]: CompleteText } = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  ENOSPC: NO_SPACE,
  EDQUOT: NO_SPACE,
  EMFILE: TOO_MANY_OPEN,
  ENFILE: TOO_MANY_OPEN,
  EBUSY: BUSY,
  ETXTBSY: BUSY,
  EROFS: words(
    "这个磁盘或文件夹是只读的。请换一个可以写入的文件夹。",
    "這個磁碟或資料夾是唯讀的。請換一個可以寫入的資料夾。",
    "this disk or folder is read-only. Use a folder that can be written to.",
  ),
  ENOENT: words(
    "路径中有一部分不存在。请检查路径。",
    "路徑中有一部分不存在。請檢查路徑。",
    "a part of the path does not exist. Check the path.",
  ),
  EEXIST: words(
    "同名的文件或文件夹已经存在。请换一个名称或位置。",
    "同名的檔案或資料夾已經存在。請換一個名稱或位置。",
    "a file or folder of this name exists already. Use another name or place.",
  ),
  EISDIR: words(
    "这个位置是一个文件夹。请指定文件名。",
    "這個位置是一個資料夾。請指定檔名。",
    "a folder is in this place. Give a file name.",
  ),
  ENOTDIR: words(
    "路径中有一部分是文件，不是文件夹。请检查路径。",
    "路徑中有一部分是檔案，不是資料夾。請檢查路徑。",
    "a part of the path is a file and not a folder. Check the path.",
  ),
  ENAMETOOLONG: words(
    "路径或文件名太长。请缩短，或换一个离根目录更近的文件夹。",
    "路徑或檔名太長。請縮短，或換一個離根目錄更近的資料夾。",
    "the path or the file name is too long. Shorten it, or use a folder nearer to the root.",
  ),
  ELOOP: words(
    "符号链接绕成了一圈。请直接指定文件。",
    "符號連結繞成了一圈。請直接指定檔案。",
    "its symbolic links go round in a circle. Name the file itself.",
  ),
  EFBIG: words(
    "文件超过了系统允许的大小。",
    "檔案超過了系統允許的大小。",
    "the file is larger than the system allows.",
  ),
  EIO: words(
    "磁盘读写出错。请检查磁盘或网络连接后重试。",
    "磁碟讀寫出錯。請檢查磁碟或網路連線後重試。",
    "the disk reports a failure. Check the disk or the network connection and try again.",
  ),
};

/** The code of an error that the system gave, such as `ENOSPC`; `undefined` for any other thrown value. */
function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

/**
 * Why reading or writing failed, in words, with what to do.
 * @throws the error itself when it does not come from the system: then the fault is ours.
 */
export function systemReason(error: unknown): CompleteText {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return (
    REASONS[code] ??
    words(
      `系统报告错误 ${code}。请检查磁盘和权限后重试。`,
      `系統回報錯誤 ${code}。請檢查磁碟和權限後重試。`,
      `the system reports ${code}. Check the disk and the permissions and try again.`,
    )
  );
}
