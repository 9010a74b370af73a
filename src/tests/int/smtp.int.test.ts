import type { AddressInfo } from 'node:net'

import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, describe, expect, it } from 'vitest'

import { useNewsroom } from '../setup/useNewsroom.ts'

const received: string[] = []
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, _session, done) => {
    void text(stream).then((letter) => {
      received.push(letter)
      done()
    })
  },
})
server.listen(0, '127.0.0.1')
await once(server.server, 'listening')
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(resolve)
    }),
)
const { port } = server.server.address() as AddressInfo

const { payload } = await useNewsroom('smtp', {
  env: {
    NEWSROOM_MAIL_FROM: 'desk@harbor.example',
    NEWSROOM_SMTP: `smtp://127.0.0.1:${port}`,
  },
  language: 'en',
})

describe('a letter that is handed to a mail server', () => {
  it('comes from the paper by its own name, and breaks no line of its head', async () => {
    await payload.updateGlobal({
      slug: 'site-settings',
      data: { name: 'Harbor Gazette' },
      overrideAccess: true,
    })
    await payload.sendEmail({
      subject: 'One\r\nBcc: everybody@test.example',
      text: 'Two',
      to: 'ada@test.example',
    })
    expect(received).toHaveLength(1)
    expect(received[0]).toContain('From: Harbor Gazette <desk@harbor.example>')
    expect(received[0]).toMatch(/^Subject: One\s+Bcc: everybody@test\.example/mu)
    expect(received[0]).not.toMatch(/^Bcc:/mu)
  })
})
