import { mailNotifications } from 'payload-newsroom'
import { describe, expect, it, vi } from 'vitest'

import { notificationKinds } from '../../plugin/notifications/formatNotification.ts'
import { findLiterals } from '../fixtures/pseudo/findLiterals.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/* English, marked and twice as long: whatever is not marked in a letter did not come from the messages. */
vi.mock('../../plugin/translations/en.ts', async (load) => {
  const { toMarked } = await import('../fixtures/pseudo/toMarked.ts')
  return { en: toMarked((await load<{ en: object }>()).en) }
})

const { accountOf, asOwner, payload } = await useNewsroom('pseudo_mails', { language: 'en' })

const due = '2026-03-02T08:00:00.000Z'
const vars = { body: '1', due, mailTo: '', opinion: '2', other: '3', stage: 'first', who: '4' }

describe('a letter in the pseudo-language', () => {
  it('says only messages and content, whatever it is about', async () => {
    const letters: Record<string, unknown>[] = []
    const sendEmail = (letter: Record<string, unknown>) => Promise.resolve(letters.push(letter))
    payload.email = {
      defaultFromAddress: 'desk@test.example',
      defaultFromName: '',
      name: 'kept',
      sendEmail,
    }
    payload.sendEmail = sendEmail
    const { id } = await accountOf('editor')
    for (const kind of notificationKinds) {
      await payload.create({
        collection: 'notices',
        data: { kind: kind, recipient: id, title: '5', vars },
        overrideAccess: true,
      })
      await asOwner(`UPDATE notices SET created_at = created_at - interval '1 hour'`)
      expect(await mailNotifications(payload)).toEqual({ failed: 0, sent: 1 })
    }
    // The subject is the head of the first sentence, cut as a subject is.
    expect(
      letters.filter(({ subject, text }) => !String(text).startsWith(String(subject))),
    ).toEqual([])
    const said = letters.map(({ text }) => String(text))
    expect(said).toHaveLength(notificationKinds.length)
    expect(said.filter((each) => !each.includes('⟦'))).toEqual([])
    expect(findLiterals(said)).toEqual([])
  })
})
