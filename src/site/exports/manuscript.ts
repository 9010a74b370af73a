import type { Language } from 'payload-newsroom/language'
import type {
  CorrectionSnapshot,
  ExportedKind,
  MeetingSnapshot,
  Picture,
  ReportSnapshot,
  Snapshot,
  SpeechSnapshot,
} from 'payload-newsroom/ledger'

import { formatCorrection, releasedText } from 'payload-newsroom/ledger'
import { withOrigin } from 'payload-newsroom/syndication'

import type { Messages } from '../messages/messages.ts'
import type { TextLine } from './readText.ts'

import { messagesOf } from '../messages/messages.ts'
import { formatSignature } from '../queries/formatSignature.ts'
import { readText } from './readText.ts'

/** A released text as a manuscript: what stands above the text, the text, and who answers for it. */
export type Manuscript = {
  /** Below the text, one line each. */
  readonly credits: readonly string[]
  readonly kicker?: string
  readonly language: Language
  /** What was set right since, the text, and its pictures where the page has them; addresses complete. */
  readonly lines: readonly TextLine[]
  /** Under the title: subheads of a report, who signs it where no dateline does, and its date; date, office and name of a speech. */
  readonly subtitles: readonly string[]
  readonly title: string
}

/** Snapshots that can be exported: every released document with a text. */
export type Handed = Extract<Snapshot, { readonly kind: ExportedKind }>

type Source<Snapshot> = {
  readonly language: Language
  readonly origin: string
  readonly snapshot: Snapshot
}

type Body = Omit<Manuscript, 'language'>

/**
 * Sets out a snapshot as a manuscript, in the order in which a desk would hand it on.
 *
 * @param corrections - of the snapshot, newest first: they come first, so that nobody prints the error again
 * @param origin - of the site, for what the text leads to
 */
export function toManuscript({
  corrections,
  ...source
}: Source<Handed> & { readonly corrections: readonly CorrectionSnapshot[] }): Manuscript {
  const { language } = source
  const manuscript = manuscriptOf(source)
  const notices = corrections.map((each) => toLine(formatCorrection(each, language), 'quote'))
  return { ...manuscript, language, lines: [...notices, ...manuscript.lines] }
}

function manuscriptOf({ snapshot, ...visit }: Source<Handed>): Body {
  switch (snapshot.kind) {
    case 'correction':
      return correctionManuscript({ ...visit, snapshot })
    case 'meeting':
      return meetingManuscript({ ...visit, snapshot })
    case 'report':
      return reportManuscript({ ...visit, snapshot })
    case 'speech':
      return speechManuscript({ ...visit, snapshot })
  }
}

function reportManuscript({ language, origin, snapshot }: Source<ReportSnapshot>): Body {
  const t = messagesOf(language)
  const { bodyHtml, date, dateline, kicker, leadHtml = '', subheads, title } = snapshot
  const signature = formatSignature(snapshot, t)
  const text = readText(withOrigin({ html: leadHtml + bodyHtml, origin }))
  // A picture that stands in the text is not shown again above or below it.
  const [first = [], ...others] = snapshot.pictures
    .filter(({ src }) => !bodyHtml.includes(`"${src}"`))
    .map((picture) => toFigure(origin, picture))
  return {
    credits: creditsOf(snapshot, t),
    lines: [
      ...first,
      ...(dateline
        ? withOpening({ bold: t.opensBold, opening: t.opening({ dateline, signature }), text })
        : text),
      ...others.flat(),
    ],
    subtitles: [
      ...subheads,
      ...(signature && (!dateline || t.signsBelowTitle) ? [signature] : []),
      ...(date ? [t.dated(t.day(date))] : []),
    ],
    title,
    ...(kicker && { kicker }),
  }
}

/** Who answers for a report, one line each. */
function creditsOf(
  { photographers, proofreader, responsibleEditor, source }: ReportSnapshot,
  t: Messages,
): string[] {
  const credits = [
    [t.photographer, t.names(photographers.map(({ label }) => label))],
    [t.responsibleEditor, responsibleEditor],
    [t.proofreader, proofreader],
    [t.source, source?.name],
    [t.originalHeadline, source?.headline],
    [t.originalAuthor, source?.author],
  ]
  return credits.flatMap(([label = '', name]) => (name ? [label + t.colon + name] : []))
}

function speechManuscript({
  language,
  origin,
  snapshot: { bodyHtml, date, occasion, pictures, salutation, speaker, title },
}: Source<SpeechSnapshot>): Body {
  const t = messagesOf(language)
  return {
    credits: [],
    lines: [
      ...pictures.flatMap((picture) => toFigure(origin, picture)),
      ...(salutation ? [toLine(t.salutation(salutation))] : []),
      ...readText(withOrigin({ html: bodyHtml, origin })),
    ],
    subtitles: [t.dated(t.day(date)), t.speaker({ name: speaker.label, office: speaker.office })],
    title,
    ...(occasion && { kicker: occasion }),
  }
}

function meetingManuscript({ language, snapshot }: Source<MeetingSnapshot>): Body {
  const t = messagesOf(language)
  const { endDate: to, name, startDate: from } = snapshot
  const days = t.days({ from, to })
  return {
    credits: [],
    kicker: t.record,
    lines: readText(releasedText(snapshot)?.html ?? ''),
    subtitles: days ? [t.dated(days)] : [],
    title: name,
  }
}

function correctionManuscript({
  language,
  origin,
  snapshot: { date, passage, print, right, severity, target, title, wrong },
}: Source<CorrectionSnapshot>): Body {
  const t = messagesOf(language)
  const printed = [print?.date && t.day(print.date), print?.page && t.page(print.page)]
  return {
    credits: print?.date ? [t.printed + t.colon + printed.filter(Boolean).join(t.gap)] : [],
    kicker: t.severity[severity],
    lines: [
      ...(target
        ? [toLine(t.correctionOf + t.colon + target.label + t.bracketed(origin + target.path))]
        : []),
      ...(passage ? [toLine(passage, 'quote')] : []),
      toLine(t.wrong + t.colon + wrong),
      toLine(t.right + t.colon + right),
    ],
    subtitles: [t.dated(t.day(date))],
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

type Opening = {
  readonly bold: boolean
  readonly opening: string
  readonly text: readonly TextLine[]
}

/** Puts dateline and names before the first paragraph. */
function withOpening({ bold, opening, text }: Opening): readonly TextLine[] {
  const [first, ...rest] = text
  if (first?.kind !== 'paragraph') return [toLine(opening), ...text]
  return [{ ...first, runs: [{ bold, text: opening }, ...first.runs] }, ...rest]
}
