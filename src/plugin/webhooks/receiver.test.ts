import { describe, expect, it } from 'vitest'

import { isReceiver } from './receiver.ts'

describe('an address', () => {
  it.each(['https://partner.example/hook', 'http://10.0.0.1:8080/x?y=1'])(
    'may be %s',
    (address) => {
      expect(isReceiver(address)).toBe(true)
    },
  )

  it.each([
    '',
    'partner.example',
    'ftp://partner.example',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://user:word@partner.example',
    `https://partner.example/${'a'.repeat(500)}`,
  ])('may not be %s', (address) => {
    expect(isReceiver(address)).toBe(false)
  })
})
