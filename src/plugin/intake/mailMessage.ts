/** File that came with a message. */
export type MailFile = {
  readonly bytes: Buffer
  readonly isInline: boolean
  readonly name: string
  readonly type: string
}

/** Message of the inbox, as plain data. */
export type MailMessage = {
  /** Why nothing of it is to be taken in: it is too large to be fetched, or the program failed over it again and again. */
  readonly fault?: 'fault' | 'tooLarge'
  readonly files: readonly MailFile[]
  readonly from: { readonly address: string; readonly name: string }
  /** Body in the form in which more of it is told. */
  readonly html?: string
  /** Hash of the whole message as the server has it: no two messages share it, and none changes its own. */
  readonly key: string
  readonly subject: string
  /** Body as plain text; empty when there is none. */
  readonly text: string
}
