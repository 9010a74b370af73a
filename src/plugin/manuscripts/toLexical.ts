import { randomBytes } from 'node:crypto'

import type { BodyBlock } from '../../domain/manuscripts/index.ts'
import type { PictureBlock } from '../../domain/manuscripts/placePictures.ts'

type Block = BodyBlock | PictureBlock

/** Converts blocks to the Lexical JSON that the editor stores. */
export const toLexical = (blocks: readonly Block[]) => ({
  root: { ...element('root'), children: blocks.map(toNode) },
})

function toNode(block: Block) {
  if (block.kind === 'picture') return toUpload(block)
  const { kind, level, text } = block
  return kind === 'heading'
    ? { ...element('heading'), children: [toText(text)], tag: `h${level}` }
    : { ...element('paragraph'), children: [toText(text)], textFormat: 0, textStyle: '' }
}

const toUpload = ({ id }: PictureBlock) => ({
  fields: {},
  format: '' as const,
  // Told apart by the editor, which gives every picture one of these.
  id: randomBytes(12).toString('hex'),
  relationTo: 'media',
  type: 'upload',
  value: id,
  version: 3,
})

const element = (type: string) => ({
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  type,
  version: 1,
})

const toText = (text: string) => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})
