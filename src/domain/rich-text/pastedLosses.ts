import type { LossCounter, LossKind } from '../text/losses.ts'
import type { PastedNode } from './pastedNode.ts'

import { hasClass, styleOf, wordsOf } from './pastedNode.ts'

/** What happens to an element that no text holds as it is. */
export type Fate =
  /** Left out with everything in it. */
  | 'dropped'
  /** Its words stay. */
  | 'unwrapped'

/** Elements that are no part of the text, and that nobody misses. */
const furniture: ReadonlySet<string> = new Set([
  ...['datalist', 'head', 'link', 'meta', 'noscript', 'param', 'rp', 'script', 'source', 'style'],
  ...['template', 'title', 'track', 'xml'],
])

const media: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'object', 'video'])
const drawings: ReadonlySet<string> = new Set(['canvas', 'svg'])
const controls: ReadonlySet<string> = new Set(['input', 'select', 'textarea'])

/** Targets of the marks of notes, as Word, WPS, Markdown and encyclopedias write them, and of the way back. */
const noteTarget = /#(?<way>_?ftn|_?edn|fn|cite_note|footnote|endnote)(?<name>[-_:.\w]*)$/iu
const wayBack = /#(?:_ftnref|_ednref|cite_ref|fnref)/iu
/** `1`, `[1]`, `①`, `*`; a word that leads to a place further down is a word. */
const markOfNote = /^\s*[[(（［【〔]?[\d*†‡①-⑳a-z]{0,3}[\])）］】〕]?\s*$/iu

/**
 * Decides about an element that no text holds, and notes what is lost with it.
 *
 * @returns undefined for all that `fitPaste` reads itself
 */
export function fateOf(node: PastedNode, lost: LossCounter): Fate | undefined {
  if (isFurniture(node)) return 'dropped'
  return fateOfNote(node, lost) ?? fateOfChange(node, lost) ?? fateOfObject(node, lost)
}

function isFurniture(node: PastedNode): boolean {
  const { attributes, name } = node
  const style = styleOf(node)
  return (
    furniture.has(name) ||
    attributes.hidden !== undefined ||
    (name === 'input' && attributes.type === 'hidden') ||
    style.get('display')?.startsWith('none') === true ||
    style.get('mso-hide') === 'all' ||
    // The blank where the mark of a comment stands.
    style.get('mso-special-character') === 'comment' ||
    // Pixels that count readers.
    (/^(?:iframe|img)$/u.test(name) && [attributes.height, attributes.width].some(isTiny))
  )
}

const isTiny = (size: string | undefined): boolean => /^[0-2](?:px)?$/u.test(size ?? '')

/** Footnotes, endnotes and comments: the mark in the text, and the note below it. */
function fateOfNote(node: PastedNode, lost: LossCounter): Fate | undefined {
  const style = styleOf(node)
  for (const [property, kind] of noteProperties) {
    const name = style.get(property)
    if (name === undefined) continue
    lost.note(kind, { name: name.toLowerCase() })
    return 'dropped'
  }
  const element = style.get('mso-element')
  if (element && /^(?:comment|endnote|footnote)(?:-list)?$/u.test(element)) {
    // Its marks name it, if they were copied too.
    noteNamed(node, lost)
    return 'dropped'
  }
  return fateOfMark(node, lost)
}

const noteProperties = [
  ['mso-footnote-id', 'footnote'],
  ['mso-endnote-id', 'endnote'],
] as const

function noteNamed(node: PastedNode, lost: LossCounter): void {
  for (const child of node.children) {
    const style = styleOf(child)
    for (const [property, kind] of noteProperties) {
      const name = style.get(property)
      if (name !== undefined) lost.note(kind, { name: name.toLowerCase() })
    }
    const comment = /^_com_(?<name>\d+)$/u.exec(child.attributes.id ?? '')?.groups?.name
    if (comment !== undefined) lost.note('comment', { name: comment })
    noteNamed(child, lost)
  }
}

function fateOfMark(node: PastedNode, lost: LossCounter): Fate | undefined {
  if (node.name !== 'a') return undefined
  const { href = '', role } = node.attributes
  const comment = /#_msocom_(?<name>\d+)$/u.exec(href)?.groups?.name
  if (comment !== undefined || hasClass(node, 'msocomanchor')) {
    lost.note('comment', { name: comment })
    return 'dropped'
  }
  if (role === 'doc-backlink' || wayBack.test(href)) return 'dropped'
  return isMarkOfNote(node) ? noteMark(href, lost) : undefined
}

const isMarkOfNote = (node: PastedNode): boolean =>
  node.attributes.role === 'doc-noteref' ||
  (noteTarget.test(node.attributes.href ?? '') && markOfNote.test(wordsOf(node)))

function noteMark(href: string, lost: LossCounter): Fate {
  const { name = href, way = '' } = noteTarget.exec(href)?.groups ?? {}
  lost.note(/edn|endnote/iu.test(way) ? 'endnote' : 'footnote', { name })
  return 'dropped'
}

/** Tracked changes are taken as accepted; struck words stay, without the stroke. */
function fateOfChange(node: PastedNode, lost: LossCounter): Fate | undefined {
  if (node.name === 'del') {
    lost.note('deletion')
    return 'dropped'
  }
  if (node.name === 'ins') {
    lost.note('insertion')
    return 'unwrapped'
  }
  return undefined
}

function fateOfObject({ name }: PastedNode, lost: LossCounter): Fate | undefined {
  if (name === 'math') {
    lost.note('equation')
    return 'unwrapped'
  }
  // The source of an equation, beside the equation.
  if (name === 'annotation' || name === 'annotation-xml') return 'dropped'
  const kind = lossOf(name)
  if (kind === undefined) return undefined
  lost.note(kind)
  return 'dropped'
}

function lossOf(name: string): LossKind | undefined {
  if (drawings.has(name)) return 'picture'
  // WeChat's own elements begin with `mp`.
  if (media.has(name) || /^mp-?[a-z]/u.test(name)) return 'media'
  if (name === 'rt') return 'phonetic'
  return controls.has(name) ? 'other' : undefined
}

/**
 * Notes what Word hides in comments of its HTML: drawings with text boxes, embedded objects. Pictures stand beside as
 * elements.
 *
 * @returns the ids of the text boxes, whose pictures stand beside them as elements
 */
export function noteDrawings(comment: string, lost: LossCounter): readonly string[] {
  if (!/^\s*\[if gte vml 1\]/iu.test(comment)) return []
  lost.note('object', { count: [...comment.matchAll(/<o:OLEObject\b/giu)].length })
  const boxes = comment.matchAll(/<v:[a-z]+\b[^>]*\bid="(?<id>[^"]*)"|<v:textbox\b/giu)
  let id = ''
  const found: string[] = []
  for (const { groups } of boxes)
    if (groups?.id === undefined) found.push(id)
    else ({ id } = groups)
  lost.note('textBox', { count: found.length })
  return found
}
