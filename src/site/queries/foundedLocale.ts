import type { NewsroomLocale } from 'payload-newsroom/time'

import { languageOf } from 'payload-newsroom/language'
import { completeLocale } from 'payload-newsroom/time'

/** Language and time zone of the site until its settings are released, from the program's environment. */
export function foundedLocale(): NewsroomLocale {
  const { NEWSROOM_LANGUAGE, NEWSROOM_TIME_ZONE } = process.env
  return completeLocale({
    ...(NEWSROOM_LANGUAGE && { language: languageOf(NEWSROOM_LANGUAGE) }),
    ...(NEWSROOM_TIME_ZONE && { timeZone: NEWSROOM_TIME_ZONE }),
  })
}
