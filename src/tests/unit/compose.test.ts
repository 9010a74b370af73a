import { DCLinter } from 'dclint'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const file = path.resolve(import.meta.dirname, '../../../docker-compose.yml')
const text = readFileSync(file, 'utf8')

const service = z.object({
  cap_drop: z.array(z.string()).default([]),
  entrypoint: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  image: z.string(),
  ports: z.array(z.string()).default([]),
  restart: z.string(),
  user: z.string().optional(),
  volumes: z.array(z.string()).default([]),
})
const composeFile = z.object({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
})
const { services, volumes } = composeFile.parse(parse(text, { merge: true }))

const scaleFile = path.resolve(import.meta.dirname, '../../ops/deploy/docker-compose.scale.yml')
const scaleText = readFileSync(scaleFile, 'utf8')
const scale = composeFile.parse(parse(scaleText, { merge: true })).services

/** How the lists are ordered, and the tag of the image that is built here, is for this file to say. */
const matterOfTaste = [
  'no-build-and-image',
  'no-unbound-port-interfaces',
  'service-image-require-explicit-tag',
  'service-keys-order',
  'services-alphabetical-order',
  'top-level-properties-order',
]

describe('docker-compose.scale.yml', () => {
  it('runs two of what docker-compose.yml runs one of, by its very settings', () => {
    expect([scale['app-1'], scale['worker-1']]).toEqual([scale['app-2'], scale['worker-2']])
    for (const [name, one] of [
      ['app-1', services.app],
      ['worker-1', services.worker],
      ['prepare', services.prepare],
    ] as const) {
      expect(scale[name]?.image).toBe(one?.image)
      expect(scale[name]?.entrypoint).toEqual(one?.entrypoint)
      expect(scale[name]?.healthcheck).toEqual(one?.healthcheck)
      expect(scale[name]?.volumes).toEqual(one?.volumes)
    }
  })

  it('leads readers to the replica, the program to the pooler, and whoever prepares past it', () => {
    const { 'app-1': app, prepare } = scale
    expect(new URL(withSecrets(app?.environment.DATABASE_READER_URL)).host).toBe('replica:5432')
    expect(new URL(withSecrets(app?.environment.DATABASE_URL)).host).toBe('pooler:6432')
    expect(new URL(withSecrets(prepare?.environment.DATABASE_OWNER_URL)).host).toBe('database:5432')
    expect(scaleText).toContain("'pool_mode = session'")
  })

  it('keeps the owner of the database from apps, workers, pooler and nginx', () => {
    for (const name of ['app-1', 'app-2', 'worker-1', 'worker-2', 'pooler', 'nginx']) {
      expect(JSON.stringify(scale[name])).not.toContain('POSTGRES_PASSWORD')
    }
  })

  it('lets nobody in but through nginx', () => {
    const open = Object.entries(scale).filter(([, { ports }]) => ports.length > 0)
    expect(open.map(([name]) => name)).toEqual(['nginx'])
  })
})

const withSecrets = (value = '') => value.replaceAll(/\$\{[^}]*\}/gu, 'x')

describe.each([file, scaleFile])('%s', (each) => {
  it('is what the compose specification allows', () => {
    const rules = Object.fromEntries(matterOfTaste.map((name) => [name, 0 as const]))
    const linter = new DCLinter({ debug: false, exclude: [], quiet: true, rules })
    const results = linter.lintFiles([each], false)
    expect(results).toHaveLength(1)
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  })
})

describe('docker-compose.yml', () => {
  it('lets nobody in but through nginx', () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports.length > 0)
    expect(open.map(([name]) => name)).toEqual(['nginx'])
  })

  it.each([
    'POSTGRES_PASSWORD',
    'NEWSROOM_APP_PASSWORD',
    'NEWSROOM_READER_PASSWORD',
    'PAYLOAD_SECRET',
    'SERVER_URL',
  ])('does not start without %s, and knows no value of its own for it', (name) => {
    const uses = [...text.matchAll(new RegExp(String.raw`\$\{${name}(.?.?)`, 'g'))]
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.map(([, operator]) => operator)).toEqual(uses.map(() => ':?'))
  })

  it.each(['app', 'worker'])('keeps the owner of the database from the %s', (name) => {
    expect(services[name]?.environment).not.toHaveProperty('DATABASE_OWNER_URL')
    expect(JSON.stringify(services[name])).not.toContain('POSTGRES_PASSWORD')
  })

  it('keeps the secret of the newsroom from nginx', () => {
    expect(services.nginx?.environment).not.toHaveProperty('PAYLOAD_SECRET')
  })

  it('carries out what is planned in a process of its own, on the same image and files', () => {
    const { app, worker } = services
    expect(worker).toMatchObject({ image: app?.image, volumes: app?.volumes })
    expect(worker?.entrypoint?.at(-1)).toBe('src/ops/worker.ts')
    const pulse = worker?.environment.NEWSROOM_PULSE ?? '?'
    expect(worker?.healthcheck?.test.at(-1)).toContain(`'${pulse}'`)
    expect(app?.entrypoint).toBeUndefined()
  })

  it('seeds nothing unless asked', () => {
    expect(text).toMatch(/entrypoint: \[.*prepare\.ts\]\n\s+command: \[--empty\]/)
  })

  it('watches over everything that runs on, and brings it back', () => {
    const { prepare, ...others } = services
    expect(prepare?.restart).toBe('no')
    for (const each of Object.values(others)) {
      expect(each.restart).toBe('unless-stopped')
      expect(each.healthcheck?.test[0]).toBe('CMD')
    }
  })

  it('keeps database and files in volumes that outlive the containers', () => {
    expect(Object.keys(volumes)).toEqual(['database', 'files'])
    expect(services.database?.volumes).toContain('database:/var/lib/postgresql')
    expect(services.app?.volumes).toContain(
      `files:${services.app?.environment.NEWSROOM_DATA ?? '?'}`,
    )
  })

  it('names versions of what it takes from elsewhere', () => {
    const foreign = Object.values(services).filter(({ image }) => image !== 'newsroom-app')
    for (const { image } of foreign) expect(image).toMatch(/^[a-z]+:\d+/)
  })

  it('says the same to docker itself, where it is here', ({ skip }) => {
    if (spawnSync('docker', ['compose', 'version']).status !== 0) skip('no docker compose here')
    const secrets = Object.fromEntries(
      [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name = '']) => [name, 'x'.repeat(64)]),
    )
    const { status, stderr } = spawnSync(
      'docker',
      ['compose', '--file', file, 'config', '--quiet'],
      {
        encoding: 'utf8',
        env: { ...process.env, ...secrets },
      },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
