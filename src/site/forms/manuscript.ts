import type { ReportSnapshot, SpeechSnapshot } from 'payload-newsroom/publications'

import { printDay } from 'payload-newsroom/publications'

import type { TextLine } from './readText.ts'

import { readText } from './readText.ts'

/** A released text as a manuscript: what stands above the text, the text, and who answers for it. */
export type Manuscript = {
  /** Below the text, one line each. */
  readonly credits: readonly string[]
  readonly kicker?: string
  readonly lines: readonly TextLine[]
  /** Under the title: subheads of a report; date, office and name of a speech. */
  readonly subtitles: readonly string[]
  readonly title: string
}

const space = '\u3000'

/** Sets out a snapshot as a manuscript, in the order in which a desk would hand it on. */
export const toManuscript = (snapshot: ReportSnapshot | SpeechSnapshot): Manuscript =>
  snapshot.kind === 'report' ? reportManuscript(snapshot) : speechManuscript(snapshot)

function reportManuscript(snapshot: ReportSnapshot): Manuscript {
  const { bodyHtml, kicker, leadHtml = '', source, subheads, title } = snapshot
  const credits = [
    ['责任编辑', snapshot.responsibleEditor],
    ['校对', snapshot.proofreader],
    ['来源', source?.name],
    ['原标题', source?.headline],
  ]
  return {
    credits: credits.flatMap(([label = '', name]) => (name ? [`${label}：${name}`] : [])),
    lines: withOpening({ lines: readText(leadHtml + bodyHtml), opening: openingOf(snapshot) }),
    subtitles: subheads,
    title,
    ...(kicker && { kicker }),
  }
}

const speechManuscript = ({
  bodyHtml,
  date,
  occasion,
  salutation,
  speaker,
  title,
}: SpeechSnapshot): Manuscript => ({
  credits: [],
  lines: [
    ...(salutation ? [plain(salutation.replace(/[:：]?$/u, '：'))] : []),
    ...readText(bodyHtml),
  ],
  subtitles: [`（${printDay(date)}）`, [speaker.office, speaker.label].filter(Boolean).join(space)],
  title,
  ...(occasion && { kicker: occasion }),
})

const plain = (text: string): TextLine => ({
  kind: 'paragraph',
  mark: '',
  runs: [{ bold: false, text }],
})

/** Dateline and names in brackets, as they open the text; empty for a text without a dateline. */
function openingOf({ bylines, correspondents, dateline }: ReportSnapshot): string {
  if (!dateline) return ''
  const names = [
    ...(bylines.length > 0 ? ['记者', ...bylines.map(({ label }) => label)] : []),
    ...(correspondents.length > 0 ? ['通讯员', ...correspondents.map(({ name }) => name)] : []),
  ]
  return names.length > 0 ? `${dateline}（${names.join(space)}）` : `${dateline}${space}`
}

function withOpening({
  lines,
  opening,
}: {
  lines: readonly TextLine[]
  opening: string
}): readonly TextLine[] {
  const [first, ...rest] = lines
  if (opening === '') return lines
  if (first?.kind !== 'paragraph') return [plain(opening), ...lines]
  return [{ ...first, runs: [{ bold: true, text: opening }, ...first.runs] }, ...rest]
}
