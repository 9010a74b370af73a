import { writeFileSync } from 'node:fs'
import path from 'node:path'
import prettier from 'prettier'

import type { Series, Shot } from './shots.ts'

type Captioned = Pick<Shot, 'caption' | 'name'>

/** Writes docs/gallery.md: every picture with its caption, in the order in which they were taken. */
export async function writeGallery(
  docs: string,
  series: readonly {
    readonly heading: Series['heading']
    readonly shots: readonly Captioned[]
  }[],
): Promise<void> {
  const text = [
    '# 图集 · Gallery',
    '由 `npm run screenshots` 从运行中的演示编辑部拍下，文字和人物都是虚构的。',
    'Taken from the running demonstration newsroom by `npm run screenshots`; people, places and figures are invented.',
    ...series.flatMap(({ heading, shots }) => [`## ${heading.join(' · ')}`, ...shots.map(figure)]),
  ].join('\n\n')
  const file = path.join(docs, 'gallery.md')
  const style = await prettier.resolveConfig(file)
  writeFileSync(file, await prettier.format(text, { ...style, filepath: file }))
}

const figure = ({ caption: [zh, en], name }: Captioned): string =>
  `**${zh}** · ${en}\n\n![${zh} ${en}](screenshots/${name}.png)`
