import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { escapeHtml } from './escapeHtml.ts'

describe('escapeHtml', () => {
  it('leaves nothing that ends an element or that no XML may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text)
        expect(escaped).not.toMatch(/[<>"']/u)
        // eslint-disable-next-line no-control-regex -- the very characters that must be gone
        expect(escaped).not.toMatch(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u)
        expect(escaped).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})
