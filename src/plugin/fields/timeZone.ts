import type { TextFieldSingleValidation } from 'payload'

import { isTimeZone } from '../../domain/time/clock.ts'
import { translate } from '../translations/messages.ts'

/** Refuses the name of a zone that no clock of this server knows. */
export const knownTimeZone: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && isTimeZone(value)) || translate(req, { key: 'text.badTimeZone' })
