import { describe, expect, it } from 'vitest'

import { isBodyManuscript, partOf } from './sortMail.ts'

const attached = { isInline: false, name: '', sizeBytes: 100_000, type: '' }

describe('an attachment', () => {
  it.each([
    [{ name: '夜航.docx' }, 'document'],
    [{ name: '夜航.pdf', type: 'application/pdf' }, 'document'],
    [{ name: '夜航.JPG' }, 'picture'],
    [{ type: 'image/png' }, 'picture'],
    [{ name: 'x.gif', type: 'image/gif' }, 'document'],
    [{ isInline: true, sizeBytes: 900, type: 'image/png' }, 'ornament'],
    [{ isInline: true, sizeBytes: 90_000, type: 'image/png' }, 'picture'],
    [{ sizeBytes: 900, type: 'image/png' }, 'picture'],
  ])('is sorted by type and name: %o – %s', (given, part) => {
    expect(partOf({ ...attached, ...given })).toBe(part)
  })
})

describe('the body of a message', () => {
  it.each([
    ['请查收附件。', true, false],
    ['请查收附件。', false, true],
    ['渡'.repeat(301), true, true],
    [' \n ', false, false],
  ])('is a manuscript or a letter: %s, %s – %s', (text, hasDocuments, isManuscript) => {
    expect(isBodyManuscript({ hasDocuments, text })).toBe(isManuscript)
  })
})
