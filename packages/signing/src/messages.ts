import { type DiagnosticDefinition, defineCatalogue } from "@scorecard/model";

/** What can be wrong with a file to sign, a key to sign with, or a signature. Codes are stable. */
export const messages = {
  "pdf-too-large": {
    severity: "error",
    message: {
      "zh-Hans": "PDF 文件有 {size} MB，最多处理 {most} MB。请换用较小的文件。",
      "zh-Hant": "PDF 檔案有 {size} MB，最多處理 {most} MB。請改用較小的檔案。",
      en: "The PDF file has {size} MB; at most {most} MB are handled. Use a smaller file.",
    },
  },
  "pdf-not-one": {
    severity: "error",
    message: {
      "zh-Hans": "这不是 PDF 文件。请选择考核表的 PDF 文件。",
      "zh-Hant": "這不是 PDF 檔案。請選擇考核表的 PDF 檔案。",
      en: "This is not a PDF file. Choose the PDF file of the score sheet.",
    },
  },
  "pdf-encrypted": {
    severity: "error",
    message: {
      "zh-Hans": "PDF 文件已加密或限制了权限，不能签名，也不能验证。请用没有密码的原文件。",
      "zh-Hant": "PDF 檔案已加密或限制了權限，不能簽名，也不能驗證。請用沒有密碼的原始檔案。",
      en: "The PDF file is encrypted or has restricted permissions, so it can be neither signed nor checked. Use the original without a password.",
    },
  },
  "pdf-damaged": {
    severity: "error",
    message: {
      "zh-Hans":
        "PDF 文件已损坏：内部的索引和内容对不上。为了不签错内容，这里不作修复。请重新生成考核表，或向发来文件的人再要一份。",
      "zh-Hant":
        "PDF 檔案已損壞：內部的索引和內容對不上。為了不簽錯內容，這裡不作修復。請重新產生考核表，或向寄來檔案的人再要一份。",
      en: "The PDF file is damaged: its index does not match its contents. It is not repaired here, so that nobody signs something else than they see. Make the sheet again, or ask the sender for another copy.",
    },
  },
  "pdf-holds-too-much": {
    severity: "error",
    message: {
      "zh-Hans": "PDF 文件里的内容太多，不像考核表，没有处理。请检查是不是选错了文件。",
      "zh-Hant": "PDF 檔案裡的內容太多，不像考核表，沒有處理。請檢查是不是選錯了檔案。",
      en: "The PDF file holds far more than score sheets do and was not processed. Check whether it is the right file.",
    },
  },
  "fields-none": {
    severity: "error",
    message: {
      "zh-Hans": "PDF 文件里没有签名栏。请用考核表程序生成带签名栏的 PDF，再签名。",
      "zh-Hant": "PDF 檔案裡沒有簽名欄。請用考核表程式產生帶簽名欄的 PDF，再簽名。",
      en: "The PDF file has no signature field. Produce the sheet with signature fields, then sign it.",
    },
  },
  "field-misspelt": {
    severity: "error",
    message: {
      "zh-Hans": "没有名为“{field}”的签名栏。您要的是“{nearest}”吗？",
      "zh-Hant": "沒有名為「{field}」的簽名欄。您要的是「{nearest}」嗎？",
      en: "There is no signature field called “{field}”. Did you mean “{nearest}”?",
    },
  },
  "field-unknown": {
    severity: "error",
    message: {
      "zh-Hans": "没有名为“{field}”的签名栏。文件里有：{fields}。请改用其中一个。",
      "zh-Hant": "沒有名為「{field}」的簽名欄。檔案裡有：{fields}。請改用其中一個。",
      en: "There is no signature field called “{field}”. The file has: {fields}. Use one of these.",
    },
  },
  "field-twice": {
    severity: "error",
    message: {
      "zh-Hans": "文件里有不止一个名为“{field}”的签名栏，分不清该签哪一个。请重新生成考核表。",
      "zh-Hant": "檔案裡有不只一個名為「{field}」的簽名欄，分不清該簽哪一個。請重新產生考核表。",
      en: "The file has more than one signature field called “{field}”, so it is unclear which one to sign. Make the sheet again.",
    },
  },
  "field-signed": {
    severity: "error",
    message: {
      "zh-Hans": "签名栏“{field}”已经签过，不能再签。还没有签的有：{unsigned}。",
      "zh-Hant": "簽名欄「{field}」已經簽過，不能再簽。還沒有簽的有：{unsigned}。",
      en: "The signature field “{field}” is signed already and cannot be signed again. Not yet signed: {unsigned}.",
    },
  },
  "signing-closed": {
    severity: "error",
    message: {
      "zh-Hans":
        "前面的签名人已声明此后不许再改、再签，这份文件不能再签名。请向前面的签名人说明，重新生成一份。",
      "zh-Hant":
        "前面的簽名人已聲明此後不得再改、再簽，這份檔案不能再簽名。請向前面的簽名人說明，重新產生一份。",
      en: "An earlier signer closed this file to every change, further signatures included. Talk to that signer and start from a new copy.",
    },
  },
  "signed-at-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "签名时间不是有效的时间。请给出年、月、日和时刻。",
      "zh-Hant": "簽名時間不是有效的時間。請給出年、月、日和時刻。",
      en: "The time of signing is no valid time. Give a date and a time of day.",
    },
  },
  "p12-too-large": {
    severity: "error",
    message: {
      "zh-Hans": "证书文件太大，不像 .p12 或 .pfx 文件。请检查是不是选错了文件。",
      "zh-Hant": "憑證檔案太大，不像 .p12 或 .pfx 檔案。請檢查是不是選錯了檔案。",
      en: "The certificate file is too large for a .p12 or .pfx file. Check whether it is the right one.",
    },
  },
  "p12-not-one": {
    severity: "error",
    message: {
      "zh-Hans": "证书文件读不出来。要的是带私钥的 .p12 或 .pfx 文件（导出证书时选“包括私钥”）。",
      "zh-Hant": "憑證檔案讀不出來。要的是帶私密金鑰的 .p12 或 .pfx 檔案（匯出憑證時選「包含私密金鑰」）。",
      en: "The certificate file cannot be read. A .p12 or .pfx file with a private key is needed: choose “with private key” when exporting the certificate.",
    },
  },
  "p12-password-wrong": {
    severity: "error",
    message: {
      "zh-Hans": "证书文件的密码不对，或者文件已损坏。请重新输入密码；区分大小写。",
      "zh-Hant": "憑證檔案的密碼不對，或者檔案已損壞。請重新輸入密碼；大小寫有別。",
      en: "The password of the certificate file is wrong, or the file is damaged. Enter it again; capitals matter.",
    },
  },
  "p12-protection-unsupported": {
    severity: "error",
    message: {
      "zh-Hans": "证书文件的加密方式（{method}）这里不支持。请重新导出，加密方式选 AES-256。",
      "zh-Hant": "憑證檔案的加密方式（{method}）這裡不支援。請重新匯出，加密方式選 AES-256。",
      en: "The certificate file is protected in a way that is not supported here ({method}). Export it again with AES-256.",
    },
  },
  "p12-without-key": {
    severity: "error",
    message: {
      "zh-Hans": "证书文件里没有私钥，不能用来签名。请重新导出证书，选“包括私钥”。",
      "zh-Hant": "憑證檔案裡沒有私密金鑰，不能用來簽名。請重新匯出憑證，選「包含私密金鑰」。",
      en: "The certificate file holds no private key, so it cannot sign. Export the certificate again with its private key.",
    },
  },
  "p12-without-certificate": {
    severity: "error",
    message: {
      "zh-Hans": "证书文件里没有和私钥配套的证书。请重新导出，把证书一起导出。",
      "zh-Hant": "憑證檔案裡沒有和私密金鑰配對的憑證。請重新匯出，把憑證一起匯出。",
      en: "The certificate file holds no certificate that belongs to its private key. Export it again, certificate included.",
    },
  },
  "key-kind-unsupported": {
    severity: "error",
    message: {
      "zh-Hans":
        "这种密钥（{kind}）不能在这里签名。能用的是 RSA（2048 位以上）和 ECDSA（P-256、P-384、P-521）；国密 SM2 证书不能用。请换一张证书。",
      "zh-Hant":
        "這種金鑰（{kind}）不能在這裡簽名。能用的是 RSA（2048 位元以上）和 ECDSA（P-256、P-384、P-521）。請換一張憑證。",
      en: "Keys of this kind ({kind}) cannot sign here. RSA of 2048 bits or more and ECDSA (P-256, P-384, P-521) can; SM2 cannot. Use another certificate.",
    },
  },
  "key-too-short": {
    severity: "error",
    message: {
      "zh-Hans": "证书的密钥只有 {bits} 位，太短，签名不可靠。请向发证机构换一张 2048 位以上的证书。",
      "zh-Hant": "憑證的金鑰只有 {bits} 位元，太短，簽名不可靠。請向憑證機構換一張 2048 位元以上的憑證。",
      en: "The key has only {bits} bits, too few for a signature to rely on. Ask the issuer for a certificate of 2048 bits or more.",
    },
  },
  "certificate-expired": {
    severity: "warning",
    message: {
      "zh-Hans":
        "“{name}”的证书在签名时（{time}）已经过期（有效期到 {end}）。收件人会看到警告；请换一张有效的证书。",
      "zh-Hant":
        "「{name}」的憑證在簽名時（{time}）已經過期（有效期到 {end}）。收件人會看到警告；請換一張有效的憑證。",
      en: "The certificate of “{name}” had expired (on {end}) when it signed ({time}). Readers see a warning; use a valid certificate.",
    },
  },
  "certificate-not-yet-valid": {
    severity: "warning",
    message: {
      "zh-Hans":
        "“{name}”的证书在签名时（{time}）还没有生效（{begin} 起有效）。请检查电脑的时间，或换一张证书。",
      "zh-Hant":
        "「{name}」的憑證在簽名時（{time}）還沒有生效（{begin} 起有效）。請檢查電腦的時間，或換一張憑證。",
      en: "The certificate of “{name}” was not yet valid (it is from {begin}) when it signed ({time}). Check the computer's clock, or use another certificate.",
    },
  },
  "certificate-not-for-signing": {
    severity: "warning",
    message: {
      "zh-Hans": "“{name}”的证书没有标明可以用于签名，收件人的软件可能不认。请向发证机构要一张签名证书。",
      "zh-Hant": "「{name}」的憑證沒有標明可以用於簽名，收件人的軟體可能不認。請向憑證機構要一張簽名憑證。",
      en: "The certificate of “{name}” is not marked for signing, so readers' software may not accept it. Ask its issuer for a signing certificate.",
    },
  },
  "timestamp-unreachable": {
    severity: "error",
    message: {
      "zh-Hans": "没有拿到时间戳：时间戳服务没有回应或出了错。文件没有签名。请稍后再试，或不加时间戳签名。",
      "zh-Hant":
        "沒有拿到時間戳記：時間戳記服務沒有回應或出了錯。檔案沒有簽名。請稍後再試，或不加時間戳記簽名。",
      en: "No timestamp was received: its service did not answer or failed. The file was not signed. Try again later, or sign without a timestamp.",
    },
  },
  "timestamp-refused": {
    severity: "error",
    message: {
      "zh-Hans": "时间戳服务拒绝了请求（状态 {status}）。文件没有签名。请检查服务的账号和地址。",
      "zh-Hant": "時間戳記服務拒絕了請求（狀態 {status}）。檔案沒有簽名。請檢查服務的帳號和網址。",
      en: "The timestamp service refused the request (status {status}). The file was not signed. Check its account and address.",
    },
  },
  "timestamp-unfit": {
    severity: "error",
    message: {
      "zh-Hans": "时间戳服务的回应不能用：它盖的不是这个签名，或者读不懂。文件没有签名。请换一个时间戳服务。",
      "zh-Hant":
        "時間戳記服務的回應不能用：它蓋的不是這個簽名，或者讀不懂。檔案沒有簽名。請換一個時間戳記服務。",
      en: "The answer of the timestamp service cannot be used: it is not about this signature, or cannot be read. The file was not signed. Use another service.",
    },
  },
  "signatures-none": {
    severity: "warning",
    message: {
      "zh-Hans": "文件里没有任何签名，没有什么可以验证。",
      "zh-Hant": "檔案裡沒有任何簽名，沒有什麼可以驗證。",
      en: "The file holds no signature, so there is nothing to check.",
    },
  },
  "signatures-too-many": {
    severity: "error",
    message: {
      "zh-Hans": "文件里有 {count} 个签名，最多验证 {most} 个。请检查是不是选错了文件。",
      "zh-Hant": "檔案裡有 {count} 個簽名，最多驗證 {most} 個。請檢查是不是選錯了檔案。",
      en: "The file holds {count} signatures; at most {most} are checked. Check whether it is the right file.",
    },
  },
  "content-altered": {
    severity: "error",
    message: {
      "zh-Hans": "签名栏“{field}”：签名之后，所签的内容被改动过。请不要采信，向签名人要原文件。",
      "zh-Hant": "簽名欄「{field}」：簽名之後，所簽的內容被改動過。請不要採信，向簽名人要原始檔案。",
      en: "Field “{field}”: what was signed has been altered since. Do not rely on it; ask the signer for the original.",
    },
  },
  "signature-altered": {
    severity: "error",
    message: {
      "zh-Hans": "签名栏“{field}”：签名本身不成立，可能被改动或伪造。请不要采信，向签名人要原文件。",
      "zh-Hant": "簽名欄「{field}」：簽名本身不成立，可能被改動或偽造。請不要採信，向簽名人要原始檔案。",
      en: "Field “{field}”: the signature itself does not hold; it was altered or forged. Do not rely on it; ask the signer for the original.",
    },
  },
  "signature-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "签名栏“{field}”：签名读不出来，可能已损坏。请向签名人要原文件。",
      "zh-Hant": "簽名欄「{field}」：簽名讀不出來，可能已損壞。請向簽名人要原始檔案。",
      en: "Field “{field}”: the signature cannot be read and may be damaged. Ask the signer for the original.",
    },
  },
  "signature-kind-unsupported": {
    severity: "error",
    message: {
      "zh-Hans": "签名栏“{field}”：这种签名（{kind}）在这里不能验证。请用签名人所用的软件验证。",
      "zh-Hant": "簽名欄「{field}」：這種簽名（{kind}）在這裡不能驗證。請用簽名人所用的軟體驗證。",
      en: "Field “{field}”: signatures of this kind ({kind}) cannot be checked here. Check it with the signer's software.",
    },
  },
  "coverage-irregular": {
    severity: "error",
    message: {
      "zh-Hans":
        "签名栏“{field}”：签名没有完整覆盖当时的文件，有内容可能未经签名。请不要采信，向签名人要原文件。",
      "zh-Hant":
        "簽名欄「{field}」：簽名沒有完整涵蓋當時的檔案，有內容可能未經簽名。請不要採信，向簽名人要原始檔案。",
      en: "Field “{field}”: the signature does not cover the whole file of its time, so something may be unsigned. Do not rely on it; ask the signer for the original.",
    },
  },
  "changed-after-signing": {
    severity: "error",
    message: {
      "zh-Hans":
        "签名栏“{field}”：签名之后又加入了改动（{what}），不只是后来的签名或填写。请对照签名时的那一版。",
      "zh-Hant":
        "簽名欄「{field}」：簽名之後又加入了改動（{what}），不只是後來的簽名或填寫。請對照簽名時的那一版。",
      en: "Field “{field}”: changes were added after it was signed ({what}), beyond later signatures and filled fields. Compare with the version that was signed.",
    },
  },
  "filled-after-signing": {
    severity: "warning",
    message: {
      "zh-Hans": "签名栏“{field}”：签名之后又填写了：{fields}。请确认签名人知道这些内容。",
      "zh-Hant": "簽名欄「{field}」：簽名之後又填寫了：{fields}。請確認簽名人知道這些內容。",
      en: "Field “{field}”: fields were filled in after it was signed: {fields}. Make sure that the signer knows of them.",
    },
  },
  "digest-weak": {
    severity: "warning",
    message: {
      "zh-Hans": "签名栏“{field}”：签名用的是过时的算法（{digest}），容易伪造。请用新的软件重新签名。",
      "zh-Hant": "簽名欄「{field}」：簽名用的是過時的演算法（{digest}），容易偽造。請用新的軟體重新簽名。",
      en: "Field “{field}”: the signature uses an outdated method ({digest}) that can be forged. Sign again with newer software.",
    },
  },
  "signer-untrusted": {
    severity: "warning",
    message: {
      "zh-Hans":
        "签名栏“{field}”：“{name}”的证书不是由您信任的机构签发的。请向签名人核实证书，或把发证机构加入信任名单。",
      "zh-Hant":
        "簽名欄「{field}」：「{name}」的憑證不是由您信任的機構簽發的。請向簽名人核實憑證，或把憑證機構加入信任名單。",
      en: "Field “{field}”: the certificate of “{name}” was not issued by an authority that you trust. Verify it with the signer, or add its issuer to your trusted ones.",
    },
  },
  "timestamp-invalid": {
    severity: "warning",
    message: {
      "zh-Hans":
        "签名栏“{field}”：时间戳不成立，签名时间只是签名人电脑上的时间。需要证明时间时，请重新签名。",
      "zh-Hant":
        "簽名欄「{field}」：時間戳記不成立，簽名時間只是簽名人電腦上的時間。需要證明時間時，請重新簽名。",
      en: "Field “{field}”: its timestamp does not hold, so the time of signing is only what the signer's computer said. Sign again where the time must be proven.",
    },
  },
  "anchors-unreadable": {
    severity: "error",
    message: {
      "zh-Hans": "信任的证书读不出来。要的是发证机构的证书文件（.cer、.crt 或 .pem）。",
      "zh-Hant": "信任的憑證讀不出來。要的是憑證機構的憑證檔案（.cer、.crt 或 .pem）。",
      en: "The trusted certificates cannot be read. Certificate files of authorities are needed (.cer, .crt or .pem).",
    },
  },
} as const satisfies { readonly [code: string]: DiagnosticDefinition };

/** A stable code of {@link messages}. */
export type SigningCode = keyof typeof messages;

/** Makes a diagnostic of one of the codes above. */
export const report = defineCatalogue(messages);
