import { describe, expect, it } from 'vitest'

import { faultOfName, nameKey } from './accountName.ts'

const words = ['总编辑', 'Editor-in-chief']

describe('the name of an account', () => {
  it.each([
    { fault: undefined, name: '昝若溪' },
    { fault: undefined, name: 'Anna-Lena Óg' },
    { fault: undefined, name: '葛\u{E0100}远' },
    { fault: undefined, name: '总编辑部昝若溪' },
    { fault: 'line', name: '昝若溪\n总编辑' },
    { fault: 'line', name: '昝若溪\r' },
    { fault: 'line', name: '昝\u202E若溪' },
    { fault: 'line', name: '昝\u200B若溪' },
    { fault: 'line', name: '\u3164' },
    { fault: 'line', name: '\u2800' },
    { fault: 'line', name: '\u{E0100}' },
    { fault: 'line', name: ' 昝若溪' },
    { fault: 'line', name: '——' },
    { fault: 'role', name: '总编辑' },
    { fault: 'role', name: '總編輯' },
    { fault: 'role', name: '总 编 辑' },
    { fault: 'role', name: 'EDITOR  in Chief.' },
  ])('$name: $fault', ({ fault, name }) => {
    expect(faultOfName(name, words)).toBe(fault)
  })

  it('is one whatever its width, case and spaces', () => {
    expect(nameKey('ＡＮＮＡ　李')).toBe(nameKey('anna李'))
  })
})
