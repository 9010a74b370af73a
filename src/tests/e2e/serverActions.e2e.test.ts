import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/** Every action of the build, and the one that carries the panel’s functions. */
let actions: readonly string[]
let panelAction: string

const { database, signIn } = await useNewsroom('server_actions', { accounts: ['editor'] })
const token = await signIn('editor')
const app = await useApp(database)

beforeAll(async () => {
  const manifest = path.resolve(
    import.meta.dirname,
    '../../../.next/server/server-reference-manifest.json',
  )
  const { node } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest
  actions = Object.keys(node)
  panelAction =
    Object.entries(node).find(([, { filename }]) =>
      filename.endsWith('(payload)/layout.tsx'),
    )?.[0] ?? ''
})

type Manifest = {
  readonly node: Readonly<Record<string, { readonly filename: string }>>
}

type Sent = {
  readonly action?: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

async function send({ action = panelAction, body, headers }: Sent) {
  const response = await fetch(`${app.url}/admin/login`, {
    body,
    headers: {
      Accept: 'text/x-component',
      'Content-Type': 'text/plain;charset=UTF-8',
      'Next-Action': action,
      Origin: app.url,
      ...headers,
    },
    method: 'POST',
  })
  return { status: response.status, text: await response.text() }
}

const signedIn = () => ({ Cookie: `payload-token=${token}` })

/** As the panel asks: one action of the build carries them all, by name. */
const ask = (name: string, headers: Readonly<Record<string, string>> = signedIn()) =>
  send({ body: JSON.stringify([{ name, args: { collectionSlug: 'reports' } }]), headers })

describe('a server action', () => {
  it('is answered by its name', async () => {
    const args = {
      collectionSlug: 'reports',
      data: {},
      docPreferences: { fields: {} },
      operation: 'create',
      schemaPath: 'reports',
    }
    const { status, text } = await send({
      body: JSON.stringify([{ args, name: 'form-state' }]),
      headers: signedIn(),
    })
    expect([status, text]).toEqual([200, expect.stringContaining('"headline":')])
  })

  it.each(['constructor', 'toString', '__proto__', 'schedule-publish', 'copy-data-from-locale'])(
    'is unknown: %s',
    async (name) => {
      const { status, text } = await ask(name)
      expect(status).toBe(404)
      // The action itself says no; what follows is the page that says so.
      expect(text).toContain('NEXT_HTTP_ERROR_FALLBACK;404')
    },
  )
})

describe('a form of somebody signed in', () => {
  it.each<Sent>([
    { body: 'x', headers: { 'Content-Type': 'multipart/form-data' } },
    { body: '', headers: { 'Content-Type': 'multipart/form-data; boundary=' } },
    { body: '--x\r\n', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } },
  ])('that nobody could take apart is refused: %o', async ({ body, headers }) => {
    const { status } = await send({ body, headers: { ...signedIn(), ...headers } })
    expect(status).toBe(400)
  })
})

describe('a stranger', () => {
  it.each([
    'form-state',
    'get-default-layout',
    'render-document',
    'render-document-slots',
    'render-field',
    'render-list',
    'render-widget',
    'slugify',
    'table-state',
  ])('runs no function of the panel: %s', async (name) => {
    const claims: Readonly<Record<string, string>>[] = [
      {},
      { Cookie: 'payload-token=x' },
      { Authorization: 'JWT a.b.c' },
    ]
    for (const headers of claims) {
      const { status, text } = await ask(name, headers)
      expect([status, text]).toEqual([403, expect.stringContaining('errors')])
    }
  })

  it.each<Sent>([
    { body: '' },
    { body: '[' },
    { body: '["$F1"]' },
    { body: '['.repeat(50_000) },
    { body: '--x\r\n', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } },
    { body: '--x--', headers: { 'Content-Type': 'multipart/form-data' } },
    { body: '[]', headers: { Origin: 'https://elsewhere.example' } },
  ])('causes no fault by garbage: %o', async (sent) => {
    for (const action of [...actions, 'x', '']) {
      const { status } = await send({ action, ...sent })
      expect(status).toBe(403)
    }
  })
})
