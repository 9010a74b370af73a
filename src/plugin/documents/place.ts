import type { PayloadRequest } from 'payload'

import type { Place } from './walkFields.ts'

import { fieldLabel } from './fieldLabel.ts'

/** Names a place in words, rows from 1: `各场会议 1 › 地点`. */
export const labelOf = (at: Place['at'], req: PayloadRequest): string =>
  at.reduce<string>((label, part) => {
    if (typeof part === 'number') return `${label} ${part}`
    const own = fieldLabel(part, req)
    return label === '' ? own : `${label} › ${own}`
  }, '')

/** Names a place as forms do, rows from 0: `sittings.1.startsAt`. */
export const pathOf = (at: Place['at']): string =>
  at.map((part) => (typeof part === 'number' ? part - 1 : part.name)).join('.')
