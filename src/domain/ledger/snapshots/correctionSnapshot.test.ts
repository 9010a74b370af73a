import { expect, it } from 'vitest'

import { readLocale } from '../../time/locale.ts'
import { correctionDocument } from '../documents.ts'
import { correctionSnapshot } from './correctionSnapshot.ts'

it('says in its summary what stood there and what should have', () => {
  const document = correctionDocument.parse({
    id: '1',
    right: '二百一十余只',
    slug: 'hong-zui-ou',
    title: '关于红嘴鸥数量的更正',
    wrong: '二百三十余只',
  })
  expect(correctionSnapshot(document, { locale: readLocale({}), related: new Map() }).summary).toBe(
    '“二百三十余只”应为“二百一十余只”',
  )
})
