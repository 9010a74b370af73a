import { expect, it } from 'vitest'

import { readClockTime } from './clockTime.ts'

it.each([
  { clock: '10:26', text: '上午10时26分' },
  { clock: '16:12', text: '下午４时１２分' },
  { clock: '09:00', text: '上午9点整' },
  { clock: '14:30', text: '下午两点半'.replace('两', '2') },
  { clock: undefined, text: '上午' },
])('reads $text as $clock', ({ clock, text }) => {
  expect(readClockTime(text)).toBe(clock)
})
