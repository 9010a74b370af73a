import type { Block, Run } from './block.ts'

import { fitText } from '../text/fitText.ts'
import { isSafeLink } from './checkRichText.ts'

/** A picture inside a text, ready to be set. Sizes in CSS pixels. */
export type InlinePicture = {
  readonly alt: string
  readonly caption?: string
  readonly credit?: string
  readonly height: number
  readonly src: string
  readonly srcset?: string
  readonly width: number
}

/**
 * Sets blocks as HTML. Every word is escaped and every link checked again, so the result can be placed in a
 * page as it is.
 *
 * @param pictures - by media id; a picture that is not there is left out
 * @param sections - anchors of run-in headings: the paragraph with that anchor opens a section with the given
 *   number of characters as its heading
 */
export function renderHtml({
  blocks,
  pictures = new Map(),
  sections = new Map(),
}: {
  blocks: readonly Block[]
  pictures?: ReadonlyMap<string, InlinePicture>
  sections?: ReadonlyMap<string, { readonly anchor: string; readonly length: number }>
}): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading': {
          const tag = `h${block.level}`
          const anchor = sections.get(block.anchor)?.anchor ?? block.anchor
          return `<${tag} id="${escapeHtml(anchor)}">${renderRuns(block.runs)}</${tag}>`
        }
        case 'list': {
          const tag = block.ordered ? 'ol' : 'ul'
          return `<${tag}>${block.items.map((item) => `<li>${renderRuns(item)}</li>`).join('')}</${tag}>`
        }
        case 'paragraph':
          return renderParagraph(block, sections.get(block.anchor))
        case 'picture':
          return renderPicture(pictures.get(block.mediaID))
        case 'quote':
          return `<blockquote id="${block.anchor}"><p>${renderRuns(block.runs)}</p></blockquote>`
        case 'rule':
          return '<hr>'
      }
    })
    .join('\n')
}

function renderParagraph(
  { anchor, runs }: { readonly anchor: string; readonly runs: readonly Run[] },
  section: undefined | { readonly anchor: string; readonly length: number },
): string {
  if (!section) return `<p id="${anchor}">${renderRuns(runs)}</p>`
  const { head, rest } = splitRuns(runs, section.length)
  const heading = `<strong class="run-in" id="${escapeHtml(section.anchor)}">${renderRuns(head)}</strong>`
  return `<p id="${anchor}">${heading}${renderRuns(rest)}</p>`
}

/** Cuts runs after `length` UTF-16 code units. */
function splitRuns(runs: readonly Run[], length: number): { head: Run[]; rest: Run[] } {
  const head: Run[] = []
  const rest: Run[] = []
  let left = length
  for (const run of runs) {
    if (left >= run.text.length) head.push(run)
    else {
      if (left > 0) head.push({ ...run, text: run.text.slice(0, left) })
      rest.push({ ...run, text: run.text.slice(Math.max(left, 0)) })
    }
    left -= run.text.length
  }
  return { head, rest }
}

function renderPicture(picture: InlinePicture | undefined): string {
  if (!picture) return ''
  const srcset = picture.srcset
    ? ` srcset="${escapeHtml(picture.srcset)}" sizes="(min-width: 48rem) 40rem, 100vw"`
    : ''
  const image = `<img src="${escapeHtml(picture.src)}"${srcset} alt="${escapeHtml(picture.alt)}" width="${picture.width}" height="${picture.height}" loading="lazy" decoding="async">`
  const words = [
    picture.caption && escapeHtml(picture.caption),
    picture.credit && `<span class="credit">${escapeHtml(picture.credit)}</span>`,
  ].filter(Boolean)
  return `<figure>${image}${words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : ''}</figure>`
}

const renderRuns = (runs: readonly Run[]): string =>
  runs
    .map(({ bold, href, text }) => {
      const words = escapeHtml(text).replaceAll('\n', '<br>')
      const strong = bold ? `<strong>${words}</strong>` : words
      return href !== undefined && isSafeLink(href)
        ? `<a href="${escapeHtml(href)}" rel="noopener">${strong}</a>`
        : strong
    })
    .join('')

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}

export const escapeHtml = (text: string): string =>
  fitText(text).replace(/["&'<>]/gu, (character) => ESCAPES[character] ?? character)
