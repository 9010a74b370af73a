import type { SaxesTagNS } from 'saxes'

import { SaxesParser } from 'saxes'

import type { ArchivePart } from './openArchive.ts'
import type { Budget } from './unpackPart.ts'

import { ArchiveFault } from './openArchive.ts'
import { unpackPart } from './unpackPart.ts'

/** Element of the office formats: the name without prefix, and the vocabulary it belongs to. */
export type Element = {
  readonly attribute: (name: string) => string | undefined
  readonly name: string
  readonly vocabulary: string
}

type Handlers = {
  readonly close?: () => void
  readonly open: (element: Element) => void
  readonly text?: (text: string) => void
}

/** Deepest nesting. Tables within tables, as deep as word processors go, take a third of this. */
const MOST_DEPTH = 512
/** Most elements of one part where no budget says so. */
const MOST_ELEMENTS = 400_000

/** Vocabularies that are told apart, in both editions of the standard, by the end of their namespace. */
const vocabularies: readonly (readonly [ending: string, vocabulary: string])[] = [
  ['/wordprocessingml/2006/main', 'w'],
  ['/wordprocessingml/main', 'w'],
  ['/officeDocument/2006/math', 'm'],
  ['/officeDocument/math', 'm'],
  ['/markup-compatibility/2006', 'mc'],
  ['/drawingml/2006/picture', 'pic'],
  ['/drawingml/picture', 'pic'],
  ['/drawingml/2006/chart', 'c'],
  ['/drawingml/chart', 'c'],
  ['/drawingml/2006/diagram', 'dgm'],
  ['/drawingml/diagram', 'dgm'],
  ['/drawingml/2006/main', 'a'],
  ['/drawingml/main', 'a'],
  ['/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['/drawingml/wordprocessingDrawing', 'wp'],
  ['schemas-microsoft-com:vml', 'v'],
]

/** Levels for which an element costs one more. */
const STEP = 64

type Reading = { budget: Budget; handlers: Handlers; part: ArchivePart }

/**
 * Reads an XML part as a stream and holds none of it. What no word processor writes is refused: a document type, which
 * may define entities that grow, encodings other than UTF-8 and UTF-16, nesting without end.
 *
 * @throws {ArchiveFault}
 */
export async function readXml({
  budget,
  handlers: { close, open, text },
  part,
}: Reading): Promise<void> {
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  let elements = budget.elements ?? MOST_ELEMENTS
  parser.on('doctype', () => {
    throw new ArchiveFault('unsafeXml')
  })
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?(?:8|16)$/iu.test(encoding)) throw new ArchiveFault('unsafeXml')
  })
  parser.on('opentag', (tag) => {
    depth += 1
    // The parser looks for each prefix from the innermost element up: what stands deep costs more.
    elements -= 1 + Math.floor(depth / STEP)
    if (depth > MOST_DEPTH || elements < 0) throw new ArchiveFault('tooComplex')
    open(toElement(tag))
  })
  parser.on('closetag', () => {
    depth -= 1
    close?.()
  })
  if (text) parser.on('text', text)
  await feed({ budget, parser, part })
  if (budget.elements !== undefined) budget.elements = elements
}

type Feeding = { budget: Budget; parser: SaxesParser<{ xmlns: true }>; part: ArchivePart }

async function feed({ budget, parser, part }: Feeding): Promise<void> {
  let decoder: TextDecoder | undefined
  const decode = (piece?: Buffer): void => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    parser.write(decoder.decode(piece, { stream: piece !== undefined }))
  }
  const take = (piece: Buffer): void => {
    withName(() => {
      decode(piece)
    })
  }
  await unpackPart({ budget, part, take })
  withName(() => {
    decode()
    parser.close()
  })
}

/** Turns errors of the XML parser and the decoder into faults of the file; faults with names of their own pass. */
function withName(read: () => void): void {
  try {
    read()
  } catch (error) {
    if (error instanceof ArchiveFault) throw error
    // The parser has no other message for this, as a character and as a reference.
    const isForbidden =
      error instanceof Error &&
      /disallowed character|malformed character entity/iu.test(error.message)
    throw new ArchiveFault(isForbidden ? 'forbiddenCharacter' : 'brokenDocx')
  }
}

function encodingOf(piece: Buffer | undefined): string {
  const [first, second] = piece ?? []
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

const toElement = ({ attributes, local, uri }: SaxesTagNS): Element => ({
  attribute: (name) => {
    for (const key in attributes) if (attributes[key]?.local === name) return attributes[key].value
    return undefined
  },
  name: local,
  vocabulary: vocabularyOf(uri),
})

const known = new Map<string, string>()
const MOST_KNOWN = 100

function vocabularyOf(uri: string): string {
  const vocabulary =
    known.get(uri) ?? vocabularies.find(([ending]) => uri.endsWith(ending))?.[1] ?? ''
  if (known.size < MOST_KNOWN) known.set(uri, vocabulary)
  return vocabulary
}
