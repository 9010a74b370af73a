import { sittingRequirements } from './sittingRequirements.ts'

/** How a text of a package stands to it. */
export type Text = {
  /** It is in the package. */
  readonly isIn: boolean
  /** Readers have it already, at whatever revision. */
  readonly isLive: boolean
  readonly key: string
  readonly title: string
}

export type ReportText = Text & {
  readonly genre: string
  readonly hasPicture: boolean
  /** Key of the meeting it covers. */
  readonly meeting?: string
  /** Its words promise a speech in full, as 讲话全文另发 does. */
  readonly promisesFullText: boolean
  readonly sitting?: string
  /** Keys of the speeches it is linked to. */
  readonly speeches: readonly string[]
}

export type SpeechText = Text & {
  readonly isFull: boolean
  readonly meeting?: string
  readonly sitting?: string
}

type Sitting = {
  readonly adopted: number
  readonly attendance: boolean
  readonly chairs: number
  readonly hosts: number
  readonly key: string
  /** As people call it. */
  readonly label: string
  readonly phase: string
}

export type MeetingText = Text & { readonly organ: string; readonly sittings: readonly Sitting[] }

/** The texts of a package, and those outside it that they name or that are known of the same meetings. */
export type Package = {
  readonly meetings: readonly MeetingText[]
  readonly reports: readonly ReportText[]
  readonly speeches: readonly SpeechText[]
}

type ItemKind =
  | 'adopted'
  | 'attendance'
  | 'chairs'
  | 'day'
  | 'fullText'
  | 'hosts'
  | 'meeting'
  | 'picture'
  | 'pointer'
  | 'report'
  | 'sittings'
  | 'speech'

/** One thing that a package must hold: a text, or what a text must say. */
export type ListItem = {
  /** Day that looks mistaken, `YYYY-MM-DD`. */
  readonly day?: string
  /** The document to mend, or to add. */
  readonly document: string
  /** The same wherever and whenever the list is made: a waiver names it. */
  readonly id: string
  readonly isSatisfied: boolean
  readonly kind: ItemKind
  /** Of the sitting it is about. */
  readonly sitting?: string
  readonly title: string
}

/**
 * What a package must hold, and whether it does. Empty where nothing is laid down: a brief, a feature about no
 * meeting, new revisions of what readers have. One text alone is no package: it is asked only for what its own words
 * promise.
 */
export function listOf(texts: Package): ListItem[] {
  const inside = [...texts.meetings, ...texts.reports, ...texts.speeches].filter(({ isIn }) => isIn)
  if (inside.every(({ isLive }) => isLive)) return []
  const isPackage = inside.length > 1 || texts.meetings.some(({ isIn }) => isIn)
  const reports = texts.reports.filter(({ isIn }) => isIn)
  return [
    ...(isPackage ? texts.meetings.flatMap((meeting) => ofMeeting(meeting, texts)) : []),
    ...reports.flatMap((report) => ofReport({ isPackage, report, speeches: texts.speeches })),
  ]
}

const isOut = ({ isIn, isLive }: Text): boolean => isIn || isLive

function ofMeeting(meeting: MeetingText, { reports, speeches }: Package): ListItem[] {
  const { key, title } = meeting
  const about = [...reports, ...speeches].filter((text) => text.meeting === key)
  const covered = new Set(about.filter(({ isIn }) => isIn).flatMap(({ sitting }) => sitting ?? []))
  const isReported = about.some(
    (text) => isOut(text) && 'genre' in text && reporting.has(text.genre),
  )
  return [
    { document: key, id: `report:${key}`, isSatisfied: isReported, kind: 'report', title },
    { document: key, id: `meeting:${key}`, isSatisfied: isOut(meeting), kind: 'meeting', title },
    ...(isOut(meeting) ? ofRecord(meeting, covered) : []),
  ]
}

/** A comment or a public notice about a meeting does not report it. */
const reporting: ReadonlySet<string> = new Set(['brief', 'feature', 'news', 'photo'])

function ofRecord(
  { key, organ, sittings, title }: MeetingText,
  covered: ReadonlySet<string>,
): ListItem[] {
  if (sittings.length === 0)
    return [{ document: key, id: `sittings:${key}`, isSatisfied: false, kind: 'sittings', title }]
  const concerned = sittings.filter((sitting) => covered.size === 0 || covered.has(sitting.key))
  return concerned.flatMap((sitting) =>
    sittingRequirements({ organ, phase: sitting.phase }).map((kind) => ({
      document: key,
      id: `${kind}:${key}:${sitting.key}`,
      isSatisfied: kind === 'attendance' ? sitting.attendance : sitting[kind] > 0,
      kind,
      sitting: sitting.label,
      title,
    })),
  )
}

type Input = { isPackage: boolean; report: ReportText; speeches: readonly SpeechText[] }

function ofReport({
  isPackage,
  report: { genre, hasPicture, key, promisesFullText, speeches: named, title },
  speeches,
}: Input): ListItem[] {
  const linked = speeches.filter((speech) => named.includes(speech.key))
  const wanted = isPackage || promisesFullText ? linked : []
  const itsOwn = (kind: 'picture' | 'pointer', isSatisfied: boolean): ListItem => ({
    document: key,
    id: `${kind}:${key}`,
    isSatisfied,
    kind,
    title,
  })
  return [
    ...(promisesFullText && linked.length === 0 ? [itsOwn('pointer', false)] : []),
    ...wanted.flatMap((speech) => ofSpeech(speech, promisesFullText)),
    ...(genre === 'photo' ? [itsOwn('picture', hasPicture)] : []),
  ]
}

function ofSpeech(speech: SpeechText, isPromisedInFull: boolean): ListItem[] {
  const { isFull, key, title } = speech
  return [
    { document: key, id: `speech:${key}`, isSatisfied: isOut(speech), kind: 'speech', title },
    ...(isPromisedInFull
      ? [
          {
            document: key,
            id: `fullText:${key}`,
            isSatisfied: isFull,
            kind: 'fullText' as const,
            title,
          },
        ]
      : []),
  ]
}

/** `（讲话全文另发）`, `(全文见2版)`: a report's promise that the full speech is published too. */
export const promisesFullText = (text: string): boolean =>
  /[(（][^()（）]{0,12}全文(?:另发|附后|见|详见)[^()（）]{0,10}[)）]/u.test(text)
