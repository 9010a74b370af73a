import type { PayloadRequest } from 'payload'

import type { ManuscriptReading, SheetPerson } from '../../domain/manuscripts/index.ts'
import type { Moved } from './deskNote.ts'
import type { KeptMeeting } from './saveMeeting.ts'
import type { DraftPicture } from './shareKept.ts'

import { newsroomLocale } from '../config/locale.ts'
import { wordsIn } from '../config/newsroomWords.ts'
import { translate } from '../translations/messages.ts'
import { deskNote } from './deskNote.ts'
import { unplacedIn } from './unplacedIn.ts'

type Draft = {
  readonly document: 'report' | 'speech'
  /** People whom the record leaves in doubt. */
  readonly doubted: readonly Pick<SheetPerson, 'name' | 'office'>[]
  readonly meeting: KeptMeeting | undefined
  /** People on record whose printed office the record lacks. */
  readonly moved: readonly Moved[]
  /** What stands before the story, as printed. */
  readonly opening?: string | undefined
  readonly pictures: readonly DraftPicture[]
  readonly reading: ManuscriptReading
  readonly req: PayloadRequest
}

/** Note on a draft, in the language of the newsroom: what to check, and what the draft has no field for. */
export async function noteOnDraft({
  document,
  doubted,
  meeting,
  moved,
  opening,
  pictures,
  reading,
  req,
}: Draft): Promise<string> {
  const { language } = await newsroomLocale(req)
  const words = await wordsIn(language, req)
  const shown = pictures.filter(({ id }) => id !== undefined)
  const unplaced = unplacedIn({ document, hasPictures: shown.length > 0, item: reading, meeting })
  return deskNote({
    doubted,
    language,
    moved,
    opening,
    reading,
    unplaced: unplaced.map(({ label, values }) => ({
      label: translate(words, { key: label }),
      values,
    })),
    unshown: pictures.length - shown.length,
  })
}
