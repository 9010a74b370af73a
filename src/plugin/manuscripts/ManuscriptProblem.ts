/** Why a manuscript cannot be read, and what to do about it, in both languages of the newsroom. */
const problems = {
  archive: {
    en: 'This is an archive. Unpack it and send the manuscripts in it one by one.',
    zh: '这是压缩包。请解压后逐个提交里面的来稿。',
  },
  binary: {
    en: 'This is not a text. Save it as .docx, .txt, .md or .html and send it again.',
    zh: '文件不是文字稿。请另存为 .docx、.txt、.md 或 .html 后重新提交。',
  },
  brokenDocx: {
    en: 'The .docx file is damaged or is none. Open it in a word processor and save it again as .docx.',
    zh: '.docx 文件已损坏，或不是真正的 .docx。请用文字处理软件打开后另存为 .docx。',
  },
  busy: {
    en: 'Too many manuscripts are being read just now. Try again in a minute.',
    zh: '正在识别的来稿过多，请稍后再试。',
  },
  empty: {
    en: 'There is no text in it. Check that the right file was sent.',
    zh: '里面没有文字。请检查是否传错了文件。',
  },
  encrypted: {
    en: 'The file is protected by a password. Take the password off and send it again.',
    zh: '文件设有打开密码。请取消密码后重新提交。',
  },
  excel: {
    en: 'Spreadsheets cannot be read. Copy the table into a document and save it as .docx.',
    zh: '无法读取电子表格。请把表格复制到文档，另存为 .docx。',
  },
  forbiddenCharacter: {
    en: 'The .docx file holds a character that XML forbids, such as U+FFFE. Copy its text into a new document and save it as .docx.',
    zh: '.docx 文件里有 XML 不允许的字符（例如 U+FFFE）。请把文字复制到新文档，另存为 .docx。',
  },
  image: {
    en: 'This is a picture. Upload it under Pictures, and send the text as .docx or .txt.',
    zh: '这是图片。请在“图片”里上传；文字请以 .docx 或 .txt 提交。',
  },
  macros: {
    en: 'Files with macros are not accepted. Save it as .docx without macros.',
    zh: '不接受带宏的文件。请另存为不带宏的 .docx。',
  },
  missing: {
    en: 'There is no such file. Check the path.',
    zh: '找不到这个文件。请检查路径。',
  },
  mojibake: {
    en: 'The characters are garbled: the text was saved or converted in the wrong encoding, and some may be lost. Get the original and save it as UTF-8 or .docx.',
    zh: '文字是乱码：保存或转换时用错了编码，可能已经丢字。请找到原稿，另存为 UTF-8 或 .docx 后重新提交。',
  },
  ofd: {
    en: 'OFD files cannot be read. Send the .docx or .txt it was made from.',
    zh: '无法读取 OFD。请提交原来的 .docx 或 .txt。',
  },
  oldWord: {
    en: 'Old .doc files cannot be read. Save it as .docx.',
    zh: '无法读取旧版 .doc 文件。请另存为 .docx。',
  },
  openDocument: {
    en: 'OpenDocument files cannot be read. Save it as .docx.',
    zh: '无法读取 OpenDocument 文件（.odt 等）。请另存为 .docx。',
  },
  outside: {
    en: 'The file loads a part of itself from elsewhere, as a template from the network. Copy its text into a new document.',
    zh: '文件打开时会从外部载入内容（例如网络上的模板）。请把文字复制到新文档再提交。',
  },
  pages: {
    en: 'Files of Pages, Numbers and Keynote cannot be read. Export it as Word (.docx).',
    zh: '无法读取 Pages、Numbers、Keynote 文件。请导出为 Word（.docx）。',
  },
  pdf: {
    en: 'PDF files cannot be read. Send the .docx or .txt it was made from.',
    zh: '无法读取 PDF。请提交原来的 .docx 或 .txt。',
  },
  powerpoint: {
    en: 'Slides cannot be read. Copy the text into a document and save it as .docx.',
    zh: '无法读取幻灯片。请把文字复制到文档，另存为 .docx。',
  },
  rtf: {
    en: 'RTF files cannot be read. Open it in a word processor and save it as .docx.',
    zh: '无法读取 RTF。请用文字处理软件打开，另存为 .docx。',
  },
  tooComplex: {
    en: 'The file is nested or marked up far beyond any manuscript. Copy its text into a new document.',
    zh: '文件的嵌套或标记远远超出一篇来稿。请把文字复制到新文档再提交。',
  },
  tooDemanding: {
    en: 'Reading it took too much time or memory and was stopped. Split it, or copy its text into a new document.',
    zh: '识别耗时或占用内存过多，已停止。请拆开，或把文字复制到新文档再提交。',
  },
  tooLarge: {
    en: 'The file is too large (at most 10 MB). Take the pictures out and send them by themselves.',
    zh: '文件过大（上限 10 MB）。请取出图片另行提交。',
  },
  tooLong: {
    en: 'The text is too long (at most 300,000 characters). Split it into several manuscripts.',
    zh: '文字过长（上限 30 万字）。请拆成几篇来稿。',
  },
  tooManyParagraphs: {
    en: 'The text has too many paragraphs (at most 20,000). Split it into several manuscripts.',
    zh: '段落过多（上限 2 万段）。请拆成几篇来稿。',
  },
  tooManyParts: {
    en: 'The archive holds more parts than any manuscript (at most 2,000). Copy its text into a new document.',
    zh: '压缩包里的部件远多于一篇来稿（上限 2000 个）。请把文字复制到新文档再提交。',
  },
  unknownEncoding: {
    en: 'The encoding of the text is not known. Save it as UTF-8 and send it again.',
    zh: '无法识别文字编码。请另存为 UTF-8 后重新提交。',
  },
  unknownType: {
    en: 'Only .docx, .txt, .md and .html can be read. Save it as one of these.',
    zh: '只能读取 .docx、.txt、.md、.html。请另存为其中一种。',
  },
  unpacksTooLarge: {
    en: 'Unpacked, the file is far larger than any manuscript or than it says of itself. Copy its text into a new document.',
    zh: '文件解压后远大于一篇来稿，或大于它自称的大小。请把文字复制到新文档再提交。',
  },
  unsafeXml: {
    en: 'The file declares a document type or an encoding that no word processor writes. Copy its text into a new document.',
    zh: '文件含有文字处理软件不会写入的文档类型声明或编码。请把文字复制到新文档再提交。',
  },
  wholeMail: {
    en: 'This is a whole mail or an archived web page. Send its attachments, or save the text as .docx, .txt or .html.',
    zh: '这是整封邮件或整页网页存档。请提交其中的附件，或把文字另存为 .docx、.txt、.html。',
  },
  wps: {
    en: 'Old .wps files cannot be read. Open it in WPS and save it as .docx.',
    zh: '无法读取 .wps 文件。请用 WPS 打开，另存为 .docx。',
  },
} as const

export type ManuscriptProblemKey = keyof typeof problems

export const isProblemKey = (key: string): key is ManuscriptProblemKey => key in problems

/** What is wrong and what to do, in both languages. */
export const problemWords = (key: ManuscriptProblemKey): Readonly<Record<'en' | 'zh', string>> =>
  problems[key]

/** A manuscript that cannot be taken in, through no fault of the program. `message` is in both languages. */
export class ManuscriptProblem extends Error {
  readonly en: string
  readonly fileName: string
  readonly key: ManuscriptProblemKey
  readonly zh: string

  constructor({
    cause,
    fileName,
    key,
  }: {
    cause?: unknown
    fileName: string
    key: ManuscriptProblemKey
  }) {
    const { en, zh } = problemWords(key)
    super(`${fileName}：${zh}\n${fileName}: ${en}`, { cause })
    this.name = 'ManuscriptProblem'
    this.en = en
    this.fileName = fileName
    this.key = key
    this.zh = zh
  }
}
