/** Part of a message that came as a file. */
export type Attachment = {
  /** Whether it stands inside the text, as the logo of a signature does. */
  readonly isInline: boolean
  readonly name: string
  readonly sizeBytes: number
  readonly type: string
}

/** What an attachment is taken for: by type and name alone, which the readers behind check against the content. */
export type MailPart = 'document' | 'ornament' | 'picture'

const PICTURE = /\.(?:jpe?g|png|webp)$/iu
const PICTURE_TYPE = /^image\/(?:jpe?g|png|webp)$/iu
/** Pictures inside a text that are smaller are logos and lines. */
const SMALLEST_PICTURE_BYTES = 8000

export function partOf({ isInline, name, sizeBytes, type }: Attachment): MailPart {
  const isPicture = PICTURE.test(name) || PICTURE_TYPE.test(type)
  if (isInline && sizeBytes < SMALLEST_PICTURE_BYTES && /^image\//iu.test(type)) return 'ornament'
  return isPicture ? 'picture' : 'document'
}

/** A body that is longer is no covering letter, whatever is attached. */
const LONGEST_LETTER = 300

/**
 * Whether the body of a message is a manuscript. Beside an attached document a short one is the letter that goes with
 * it; beside pictures alone it is what they show.
 */
export function isBodyManuscript({
  hasDocuments,
  text,
}: {
  /** Whether a document is attached, readable or not. */
  readonly hasDocuments: boolean
  readonly text: string
}): boolean {
  const { length } = text.replaceAll(/\s/gu, '')
  return length > 0 && (!hasDocuments || length > LONGEST_LETTER)
}
