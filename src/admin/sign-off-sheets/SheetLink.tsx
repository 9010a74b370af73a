'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'

import type { MessageKey } from '../../plugin/translations/messages.ts'

import { useWords } from '../translations/useWords.ts'

/** Link from a release to its sign-off sheet, to print and file. */
export function SheetLink() {
  const { id } = useDocumentInfo()
  return id === undefined ? null : (
    <Sheet of={{ release: String(id) }} word="signOffSheet.printRelease" />
  )
}

/** Link from a text under review to its sign-off sheet. */
export const SheetOfText = ({ document }: { readonly document: string }) => (
  <Sheet of={{ document }} word="signOffSheet.print" />
)

function Sheet({
  of,
  word,
}: {
  readonly of: Readonly<Record<string, string>>
  readonly word: MessageKey
}) {
  const words = useWords()
  const { config } = useConfig()
  return (
    <a
      className="btn btn--style-secondary btn--size-medium"
      href={`${config.routes.api}/newsroom/slip?${new URLSearchParams(of).toString()}`}
      rel="noopener"
      target="_blank"
    >
      {words(word)}
    </a>
  )
}
