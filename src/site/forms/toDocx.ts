import type { IRunOptions } from 'docx'

import { AlignmentType, Document, Packer, Paragraph, TextRun as DocxRun } from 'docx'

import type { Manuscript } from './manuscript.ts'
import type { TextLine, TextRun } from './readText.ts'

/** As official copy is set: heads in 黑体, text in 仿宋, three (16 pt), two characters in. Sizes in half points. */
const hei = { eastAsia: '黑体' } as const
const fang = { eastAsia: '仿宋' } as const
const kai = { eastAsia: '楷体' } as const
const size = { credits: 24, head: 44, text: 32 } as const
/** Two characters of the text, in twentieths of a point. */
const indent = { firstLine: size.text * 20 }
const spacing = { line: 560 } as const

/** A manuscript as a Word document, ready to be printed on A4. */
export function toDocx({ credits, kicker, lines, subtitles, title }: Manuscript): Promise<Buffer> {
  const children = [
    ...(kicker ? [centred({ font: kai, text: kicker })] : []),
    centred({ font: hei, size: size.head, text: title }),
    ...subtitles.map((text) => centred({ font: kai, text })),
    new Paragraph({ spacing }),
    ...lines.map(toParagraph),
    ...credits.map(
      (text) =>
        new Paragraph({ children: [new DocxRun({ font: fang, size: size.credits, text })] }),
    ),
  ]
  return Packer.toBuffer(
    new Document({ sections: [{ children, properties: {} }], styles: {}, title }),
  )
}

const centred = ({
  font,
  size: halfPoints = size.text,
  text,
}: {
  font: { readonly eastAsia: string }
  size?: number
  text: string
}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new DocxRun({ font, size: halfPoints, text })],
    spacing,
  })

function toParagraph(line: TextLine): Paragraph {
  if (line.kind === 'rule') return new Paragraph({ spacing })
  if (line.kind === 'picture') {
    const text = `【图片：${line.alt}】`
    return centred({ font: kai, text })
  }
  const font = line.kind === 'heading' ? hei : line.kind === 'quote' ? kai : fang
  const runs = line.mark === '' ? line.runs : [{ bold: false, text: line.mark }, ...line.runs]
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    children: runs.flatMap((run) => toRuns({ font, run })),
    indent,
    spacing,
  })
}

function toRuns({
  font,
  run: { bold, text },
}: {
  font: { readonly eastAsia: string }
  run: TextRun
}): DocxRun[] {
  return text.split('\n').map((words, place) => {
    const options: IRunOptions = { bold, font, size: size.text, text: words }
    return new DocxRun(place > 0 ? { ...options, break: 1 } : options)
  })
}
