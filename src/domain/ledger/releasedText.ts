import type { Snapshot, TextSection } from './snapshot.ts'

import { htmlSections } from '../rich-text/htmlSections.ts'
import { plainTextOf } from '../rich-text/plainText.ts'
import { renderHtml } from '../rich-text/renderHtml.ts'
import { meetingBlocks } from './meetingText.ts'

/** Section with its text; `anchor` is its place in the page, `/speeches/…#s1`. */
export type ReleasedSection = TextSection & { readonly html: string; readonly plainText: string }

/** Released text in every form besides Lexical JSON. */
export type ReleasedText = {
  /** HTML as on the page: every word escaped, every link checked. */
  readonly html: string
  /** Plain text, one line a paragraph. */
  readonly plainText: string
  readonly sections: readonly ReleasedSection[]
}

/** What has no text of its own: a new kind says here, or below, what it has. */
const withoutText = {
  correction: undefined,
  person: undefined,
  picture: undefined,
  reporter: undefined,
  section: undefined,
  site: undefined,
} as const

/**
 * Text of a snapshot, in exactly the words of its page; undefined for kinds without one, such as pictures and people.
 */
export function releasedText(snapshot: Snapshot): ReleasedText | undefined {
  switch (snapshot.kind) {
    case 'meeting':
      return withSections(renderHtml({ blocks: meetingBlocks(snapshot) }))
    case 'report':
      return withSections([snapshot.leadHtml, snapshot.bodyHtml].filter(Boolean).join('\n'))
    case 'speech':
      return withSections(snapshot.bodyHtml, snapshot.sections)
    default:
      return withoutText[snapshot.kind]
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
