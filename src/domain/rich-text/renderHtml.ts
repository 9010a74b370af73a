import type { Block, ListItem, Run } from './block.ts'

import { escapeHtml } from '../text/escapeHtml.ts'
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

type Input = {
  blocks: readonly Block[]
  pictures?: ReadonlyMap<string, InlinePicture>
  sections?: ReadonlyMap<string, { readonly anchor: string; readonly length: number }>
}

/**
 * Sets blocks as HTML. Every word is escaped and every link checked again, so the result can be placed in a
 * page as it is.
 *
 * @param pictures - by media id; a picture that is not there is left out
 * @param sections - anchors of run-in headings: the paragraph with that anchor opens a section with the given
 *   number of characters as its heading
 */
export function renderHtml({ blocks, pictures = new Map(), sections = new Map() }: Input): string {
  const setting = { pictures, sections }
  return blocks.map((block) => renderBlock(block, setting)).join('\n')
}

type Setting = {
  readonly pictures: ReadonlyMap<string, InlinePicture>
  readonly sections: ReadonlyMap<string, { readonly anchor: string; readonly length: number }>
}

/** On one line, whatever it holds: sections are cut between lines. */
function renderBlock(block: Block, setting: Setting): string {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block, setting)
    case 'list':
      return renderList(block, setting)
    case 'paragraph':
      return renderParagraph(block, setting.sections.get(block.anchor))
    case 'picture':
      return renderPicture(setting.pictures.get(block.mediaID))
    case 'quote':
      return renderQuote(block.blocks, setting)
    case 'rule':
      return '<hr>'
  }
}

function renderHeading(
  { anchor, level, runs }: Extract<Block, { kind: 'heading' }>,
  { sections }: Setting,
): string {
  const id = sections.get(anchor)?.anchor ?? anchor
  return `<h${level} id="${escapeHtml(id)}">${renderRuns(runs)}</h${level}>`
}

function renderList(
  { items, ordered, start }: Extract<Block, { kind: 'list' }>,
  setting: Setting,
): string {
  const tag = ordered ? 'ol' : 'ul'
  const from = start === 1 ? '' : ` start="${start}"`
  return `<${tag}${from}>${items.map((item) => renderItem(item, setting)).join('')}</${tag}>`
}

const renderItem = (item: ListItem, setting: Setting): string =>
  `<li>${item
    .map((part) => (part.kind === 'words' ? renderRuns(part.runs) : renderBlock(part, setting)))
    .join('')}</li>`

/** A quotation of one paragraph carries that paragraph's anchor itself: so do those that were released before. */
function renderQuote(blocks: readonly Block[], setting: Setting): string {
  const [only, ...others] = blocks
  if (only?.kind === 'paragraph' && others.length === 0)
    return `<blockquote id="${escapeHtml(only.anchor)}"><p>${renderRuns(only.runs)}</p></blockquote>`
  return `<blockquote>${blocks.map((block) => renderBlock(block, setting)).join('')}</blockquote>`
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

/** Sets inline content as HTML. */
export const renderRuns = (runs: readonly Run[]): string =>
  runs
    .map(({ bold, href, text }) => {
      const words = escapeHtml(text).replaceAll('\n', '<br>')
      const strong = bold ? `<strong>${words}</strong>` : words
      return href !== undefined && isSafeLink(href)
        ? `<a href="${escapeHtml(href)}" rel="noopener">${strong}</a>`
        : strong
    })
    .join('')
