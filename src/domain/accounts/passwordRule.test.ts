import { describe, expect, it } from 'vitest'

import { faultOf } from './passwordRule.ts'

describe('a password', () => {
  it.each([
    ['短密码', 'short'],
    ['123456789', 'short'],
    ['x'.repeat(201), 'long'],
    ['1234567890', 'plain'],
    ['0987654321', 'plain'],
    ['aaaaaaaaaaaa', 'plain'],
    ['abcabcabcabc', 'plain'],
    ['qwertyuiop', 'plain'],
    ['Password2026', 'known'],
    ['!!woaini1314520', 'known'],
    ['ＰＡＳＳＷＯＲＤ１２３', 'known'],
    ['chenguang1', 'personal'],
    ['陈光辉陈光辉2026', 'personal'],
    ['清晨的江面有雾也有船', undefined],
    ['correct horse battery', undefined],
    ['k7#mQ2vx!pL0', undefined],
  ])('%s is %s', (password, fault) => {
    expect(faultOf(password, ['陈光辉', 'chenguang@desk.example'])).toBe(fault)
  })
})
