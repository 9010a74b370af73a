import type { BodyBlock } from '../../domain/manuscripts/index.ts'

/** Converts blocks to the Lexical JSON that the editor stores. */
export const toLexical = (blocks: readonly BodyBlock[]) => ({
  root: { ...element('root'), children: blocks.map(toNode) },
})

const toNode = ({ kind, level, text }: BodyBlock) =>
  kind === 'heading'
    ? { ...element('heading'), children: [toText(text)], tag: `h${level}` }
    : { ...element('paragraph'), children: [toText(text)], textFormat: 0, textStyle: '' }

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
