import type { Snapshot, TextSection } from './snapshot.ts'

import { htmlSections } from '../rich-text/htmlSections.ts'
import { plainTextOf } from '../rich-text/plainText.ts'
import { renderHtml } from '../rich-text/renderHtml.ts'
import { meetingBlocks } from './meetingText.ts'

/** A section with its text; `anchor` is its place in the page, `/speeches/…#s1`. */
export type ReleasedSection = TextSection & { readonly html: string; readonly plainText: string }

/** A text in every form that is not Lexical’s. */
export type ReleasedText = {
  /** As on the page: every word escaped, every link checked. */
  readonly html: string
  /** One line a paragraph. */
  readonly plainText: string
  readonly sections: readonly ReleasedSection[]
}

/** The text of what was released, in the very words of its page; undefined of what has none, a picture or a person. */
export function releasedText(snapshot: Snapshot): ReleasedText | undefined {
  switch (snapshot.kind) {
    case 'meeting':
      return withSections(renderHtml({ blocks: meetingBlocks(snapshot) }))
    case 'report':
      return withSections([snapshot.leadHtml, snapshot.bodyHtml].filter(Boolean).join('\n'))
    case 'speech':
      return withSections(snapshot.bodyHtml, snapshot.sections)
    case 'correction':
    case 'person':
    case 'picture':
    case 'reporter':
    case 'section':
    case 'site':
      return undefined
  }
}

function withSections(html: string, known: readonly TextSection[] = []): ReleasedText {
  const levels = new Map(known.map(({ anchor, level }) => [anchor, level]))
  const sections = htmlSections(html, levels).map((section) => ({
    heading: section.plainText.split('\n')[0] ?? '',
    numeral: '',
    ...known.find(({ anchor }) => anchor === section.anchor),
    ...section,
  }))
  return { html, plainText: plainTextOf(html), sections }
}
