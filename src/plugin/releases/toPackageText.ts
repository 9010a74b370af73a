import { z } from 'zod'

import type { Language } from '../../domain/language/language.ts'
import type {
  MeetingText,
  ReportText,
  SpeechText,
  Text,
} from '../../domain/releases/completeness.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'

import { sittingLabel } from '../../domain/ledger/sittingLabel.ts'
import { promisesFullText } from '../../domain/releases/completeness.ts'
import { textOfBlock } from '../../domain/rich-text/block.ts'
import { readBlocks } from '../../domain/rich-text/readBlocks.ts'

/*
 * Parsers of drafts for the completeness list. Empty fields must not keep it from saying what is missing.
 */

const rows = z.array(z.unknown()).nullish().catch(undefined)
const words = z.string().nullish().catch(undefined)
const sitting = z.object({
  adopted: rows,
  attendance: z.object({ present: z.number().nullish() }).nullish().catch(undefined),
  elections: rows,
  executiveChairs: rows,
  hosts: rows,
  key: words,
  number: z.number().nullish().catch(undefined),
  phase: z
    .enum(['closing', 'opening', 'plenary', 'preparatory', 'presidium', 'single'])
    .catch('single'),
})
type Sitting = z.infer<typeof sitting>

const meeting = z.object({ organ: words, sittings: z.array(sitting).nullish() })

/** Keys of the documents that a text names in a field. */
const named = ({ relations }: LoadedDocument, field: string): string[] =>
  relations.filter((relation) => relation.field === field).map(({ key }) => key)

export function toMeetingText(
  { document }: Pick<LoadedDocument, 'document'>,
  { language, standing }: { language: Language; standing: Text },
): MeetingText {
  const { organ, sittings } = meeting.parse(document)
  return {
    ...standing,
    organ: organ ?? '',
    sittings: (sittings ?? []).map((row, place) => toSitting({ language, place, row })),
  }
}

const toSitting = ({
  language,
  place,
  row: { adopted, attendance, elections, executiveChairs, hosts, key, number, phase },
}: {
  language: Language
  place: number
  row: Sitting
}): MeetingText['sittings'][number] => ({
  adopted: count(adopted) + count(elections),
  attendance: typeof attendance?.present === 'number',
  chairs: count(executiveChairs),
  hosts: count(hosts),
  key: key ?? String(place),
  label: sittingLabel({ language, number, phase }),
  phase,
})

const count = (list: readonly unknown[] | null | undefined): number => list?.length ?? 0

const report = z.object({ genre: words, sitting: words })

export function toReportText(loaded: LoadedDocument, standing: Text): ReportText {
  const { genre, sitting: key } = report.parse(loaded.document)
  const { body, lead } = loaded.document
  const text = [...readBlocks(lead), ...readBlocks(body)].map(textOfBlock).join('\n')
  const [covered] = named(loaded, 'meeting')
  return {
    ...standing,
    genre: genre ?? 'news',
    hasPicture: loaded.relations.some(({ collection }) => collection === 'media'),
    ...(covered !== undefined && { meeting: covered }),
    promisesFullText: promisesFullText(text),
    ...(key && { sitting: key }),
    speeches: named(loaded, 'speeches'),
  }
}

const speech = z.object({ completeness: words, sitting: words })

export function toSpeechText(loaded: LoadedDocument, standing: Text): SpeechText {
  const { completeness, sitting: key } = speech.parse(loaded.document)
  const [covered] = named(loaded, 'meeting')
  return {
    ...standing,
    isFull: (completeness ?? 'full') === 'full',
    ...(covered !== undefined && { meeting: covered }),
    ...(key && { sitting: key }),
  }
}
