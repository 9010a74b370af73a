import type { Condition } from 'payload'

import { toObject } from '../values/toObject.ts'

/**
 * Shows a field of the site settings that means something in China alone, such as an ICP number: to a newsroom in
 * Chinese, and wherever it is filled in.
 *
 * @param name - of a field at the top of the settings, perhaps a group
 */
export const chineseByNature =
  (name: string): Condition =>
  (settings) =>
    toObject(settings).language === 'zh' || isFilled(toObject(settings)[name])

const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(isFilled)
    : value !== undefined && value !== null && value !== '' && value !== false
