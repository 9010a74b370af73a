import type { FieldHook, TextFieldSingleValidation } from 'payload'

import { isExternalLink } from '../../domain/text/externalLink.ts'
import { isStaff } from '../staff/access.ts'
import { translate } from '../translations/messages.ts'

/** Validates an optional address that readers may be sent to. */
export const externalLink: TextFieldSingleValidation = (value, { maxLength, req }) => {
  if (value === null || value === undefined || value === '') return true
  if (maxLength !== undefined && value.length > maxLength)
    return req.t('validation:shorterThanMax', { maxLength })
  return isExternalLink(value) || translate(req, { key: 'text.badLink' })
}

/** Hides from the public an address that was stored before the rule; staff see it and can correct it. */
export const inertExternal: FieldHook = (reading) => {
  const value = reading.value as unknown
  const isShown = reading.overrideAccess === true || isStaff(reading.req) || isExternalLink(value)
  return isShown ? value : null
}
