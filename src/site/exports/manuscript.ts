import type {
  CorrectionSnapshot,
  MeetingSnapshot,
  Picture,
  ReportSnapshot,
  SpeechSnapshot,
} from 'payload-newsroom/ledger'

import { formatCorrection, releasedText } from 'payload-newsroom/ledger'
import { withOrigin } from 'payload-newsroom/syndication'
import { formatDay, formatDays } from 'payload-newsroom/time'

import type { TextLine } from './readText.ts'

import { t } from '../messages/messages.ts'
import { formatSignature } from '../queries/formatSignature.ts'
import { readText } from './readText.ts'

/** A released text as a manuscript: what stands above the text, the text, and who answers for it. */
export type Manuscript = {
  /** Below the text, one line each. */
  readonly credits: readonly string[]
  readonly kicker?: string
  /** What was set right since, the text, and its pictures where the page has them; addresses complete. */
  readonly lines: readonly TextLine[]
  /** Under the title: subheads of a report, and who signs it where no dateline does; date, office and name of a speech. */
  readonly subtitles: readonly string[]
  readonly title: string
}

/** Snapshots that can be exported: every released document with a text. */
export type Handed = CorrectionSnapshot | MeetingSnapshot | ReportSnapshot | SpeechSnapshot

type Source<Snapshot> = { readonly origin: string; readonly snapshot: Snapshot }

const space = '\u3000'

/**
 * Sets out a snapshot as a manuscript, in the order in which a desk would hand it on.
 *
 * @param corrections - of the snapshot, newest first: they come first, so that nobody prints the error again
 * @param origin - of the site, for what the text leads to
 */
export function toManuscript({
  corrections,
  origin,
  snapshot,
}: Source<Handed> & { readonly corrections: readonly CorrectionSnapshot[] }): Manuscript {
  const manuscript = manuscriptOf({ origin, snapshot })
  const notices = corrections.map((each) => toLine(formatCorrection(each), 'quote'))
  return { ...manuscript, lines: [...notices, ...manuscript.lines] }
}

function manuscriptOf({ origin, snapshot }: Source<Handed>): Manuscript {
  switch (snapshot.kind) {
    case 'correction':
      return correctionManuscript({ origin, snapshot })
    case 'meeting':
      return meetingManuscript(snapshot)
    case 'report':
      return reportManuscript({ origin, snapshot })
    case 'speech':
      return speechManuscript({ origin, snapshot })
  }
}

function reportManuscript({ origin, snapshot }: Source<ReportSnapshot>): Manuscript {
  const { bodyHtml, dateline, kicker, leadHtml = '', source, subheads, title } = snapshot
  const signature = formatSignature(snapshot)
  const credits = [
    ['摄影', snapshot.photographers.map(({ label }) => label).join(space)],
    ['责任编辑', snapshot.responsibleEditor],
    ['校对', snapshot.proofreader],
    ['来源', source?.name],
    ['原标题', source?.headline],
    ['原作者', source?.author],
  ]
  const text = readText(withOrigin({ html: leadHtml + bodyHtml, origin }))
  // A picture that stands in the text is not shown again above or below it.
  const [first = [], ...others] = snapshot.pictures
    .filter(({ src }) => !bodyHtml.includes(`"${src}"`))
    .map((picture) => toFigure(origin, picture))
  return {
    credits: credits.flatMap(([label = '', name]) => (name ? [`${label}：${name}`] : [])),
    lines: [
      ...first,
      ...(dateline ? withOpening({ dateline, lines: text, signature }) : text),
      ...others.flat(),
    ],
    subtitles: [...subheads, ...(!dateline && signature ? [signature] : [])],
    title,
    ...(kicker && { kicker }),
  }
}

const speechManuscript = ({
  origin,
  snapshot: { bodyHtml, date, occasion, pictures, salutation, speaker, title },
}: Source<SpeechSnapshot>): Manuscript => ({
  credits: [],
  lines: [
    ...pictures.flatMap((picture) => toFigure(origin, picture)),
    ...(salutation ? [toLine(salutation.replace(/[:：]?$/u, '：'))] : []),
    ...readText(withOrigin({ html: bodyHtml, origin })),
  ],
  subtitles: [
    `（${formatDay(date)}）`,
    [speaker.office, speaker.label].filter(Boolean).join(space),
  ],
  title,
  ...(occasion && { kicker: occasion }),
})

function meetingManuscript(snapshot: MeetingSnapshot): Manuscript {
  const { endDate: to, name, startDate: from } = snapshot
  const days = formatDays({ from, to })
  return {
    credits: [],
    kicker: t.record,
    lines: readText(releasedText(snapshot)?.html ?? ''),
    subtitles: days ? [`（${days}）`] : [],
    title: name,
  }
}

function correctionManuscript({
  origin,
  snapshot: { date, passage, print, right, severity, target, title, wrong },
}: Source<CorrectionSnapshot>): Manuscript {
  const printed = [print?.date && formatDay(print.date), print?.page && t.page(print.page)]
  return {
    credits: print?.date ? [`${t.printed}：${printed.filter(Boolean).join(space)}`] : [],
    kicker: t.severity[severity],
    lines: [
      ...(target ? [toLine(`${t.correctionOf}：${target.label}（${origin}${target.path}）`)] : []),
      ...(passage ? [toLine(passage, 'quote')] : []),
      toLine(`${t.wrong}：${wrong}`),
      toLine(`${t.right}：${right}`),
    ],
    subtitles: [`（${formatDay(date)}）`],
    title,
  }
}

const toLine = (text: string, kind: 'caption' | 'paragraph' | 'quote' = 'paragraph'): TextLine => ({
  kind,
  mark: '',
  runs: [{ bold: false, text }],
})

/** A picture that stands beside the text, as `readText` reads one that stands in it. */
function toFigure(origin: string, picture: Picture): TextLine[] {
  const words = [picture.caption, picture.credit].filter(Boolean).join(' ')
  return [
    { alt: picture.alt, kind: 'picture', src: origin + picture.src },
    ...(words ? [toLine(words, 'caption')] : []),
  ]
}

type Input = { dateline: string; lines: readonly TextLine[]; signature: string }

/** Puts dateline and names in brackets before the first paragraph. */
function withOpening({ dateline, lines, signature }: Input): readonly TextLine[] {
  const [first, ...rest] = lines
  const opening = signature ? `${dateline}（${signature}）` : dateline + space
  if (first?.kind !== 'paragraph') return [toLine(opening), ...lines]
  return [{ ...first, runs: [{ bold: true, text: opening }, ...first.runs] }, ...rest]
}
