import { randomBytes } from 'node:crypto'

import { docxOf, drawing, p, run, t } from '../../tests/fixtures/docx.ts'

type WorstFile = { readonly bytes: () => Buffer; readonly fileName: string }

const repeat = (count: number, make: (number: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, number) => make(number)).join(between)

const sentence = (number: number) => `会议由第${number}码头主任程以宁主持。`

/** The largest files that are taken in: as long, of as many lines and of as many elements as may be. */
export const worstFiles = {
  '20,000 lines': {
    bytes: () => Buffer.from(repeat(20_000, (number) => `渡口${number}号码头通航。`, '\n')),
    fileName: 'lines.txt',
  },
  '300,000 characters': {
    bytes: () => Buffer.from(repeat(150, () => repeat(100, sentence).slice(0, 1990), '\n')),
    fileName: 'long.txt',
  },
  '.docx of 9 MB': {
    bytes: () =>
      docxOf({
        body:
          repeat(10_000, (number) => p(run(t(sentence(number)), '<w:b/>'))) +
          p(drawing('a') + drawing('b')),
        pictures: { a: noise(), b: noise() },
      }),
    fileName: 'large.docx',
  },
} as const satisfies Readonly<Record<string, WorstFile>>

export type WorstName = keyof typeof worstFiles

/** A picture that no compression makes smaller. */
const noise = (): Buffer =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(4_400_000)])
