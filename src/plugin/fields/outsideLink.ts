import type { FieldHook, TextFieldSingleValidation } from 'payload'

import { isOutsideLink } from '../../domain/text/outsideLink.ts'
import { isStaff } from '../staff/access.ts'
import { say } from '../translations/words.ts'

/** An address that readers may be sent to, or none. */
export const outsideLink: TextFieldSingleValidation = (value, { maxLength, req }) => {
  if (value === null || value === undefined || value === '') return true
  if (maxLength !== undefined && value.length > maxLength)
    return req.t('validation:shorterThanMax', { maxLength })
  return isOutsideLink(value) || say(req, { key: 'text.badLink' })
}

/** What was stored before the rule is shown to the newsroom alone, which can mend it: nobody else is handed it. */
export const inertOutside: FieldHook = (reading) => {
  const value = reading.value as unknown
  const isShown = reading.overrideAccess === true || isStaff(reading.req) || isOutsideLink(value)
  return isShown ? value : null
}
