import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { env } from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

describe('docs/reference', () => {
  let pages: ReadonlyMap<string, string>

  beforeAll(async () => {
    // As while building: nothing is connected to.
    env.NEXT_PHASE = 'phase-production-build'
    const { makeReference } = await import('../../ops/docs/makeReference.ts')
    pages = await makeReference()
  })

  it.each([
    'collections',
    'importer',
    'messages',
    'options',
    'roles',
    'settings',
    'site',
    'snapshots',
  ])('%s.md says what the code says; if not, npm run docs', (name) => {
    expect(read(`docs/reference/${name}.md`)).toBe(pages.get(`${name}.md`))
  })

  it('of apps that were tried stands in the readmes; if not, npm run docs', async () => {
    const { makeReadmes } = await import('../../ops/docs/appsMatrix.ts')
    for (const [name, text] of await makeReadmes()) {
      expect(read(name)).toBe(text)
      expect(text).toContain('npm, as the template is')
    }
  })

  it('holds no page that is not checked here', () => {
    expect([...pages.keys()].map((name) => path.parse(name).name)).toEqual([
      'audit',
      'collections',
      'importer',
      'messages',
      'options',
      'roles',
      'settings',
      'site',
      'snapshots',
      'schema',
      'truth.schema',
    ])
  })

  it('truth.schema.json is the form that the package exports; if not, npm run docs', () => {
    expect(read('docs/reference/truth.schema.json')).toBe(pages.get('truth.schema.json'))
  })

  it('schema.graphql is what GraphQL lets anybody ask; every change of it is named here', () => {
    const [promised, now] = [
      read('docs/reference/schema.graphql'),
      pages.get('schema.graphql') ?? '',
    ]
    const before = buildSchema(promised)
    const after = buildSchema(now)
    const breaking = findBreakingChanges(before, after)
    expect({
      // Callers' queries stop working: think again, see CONTRIBUTING.md.
      added: findBreakingChanges(after, before)
        .map(({ description }) => `the other way round: ${description}`)
        .toSorted(),
      breaking: breaking.map(({ description }) => description).toSorted(),
      dangerous: findDangerousChanges(before, after)
        .map(({ description }) => description)
        .toSorted(),
    }).toEqual({ added: [], breaking: [], dangerous: [] })
    expect(now).toBe(promised)
  })

  it('names a field that is gone, and one that is new', () => {
    const one = buildSchema('type Query { headline: String html: String }')
    const other = buildSchema('type Query { headline: String plainText: String }')
    expect(findBreakingChanges(one, other).map(({ description }) => description)).toEqual([
      'Query.html was removed.',
    ])
    expect(findBreakingChanges(other, one).map(({ description }) => description)).toEqual([
      'Query.plainText was removed.',
    ])
  })

  it('finds a reader and its sentence for every field that the importer recognises', () => {
    const rows = [...(pages.get('importer.md') ?? '').matchAll(/^\| `\w+` .*$/gmu)].map(
      ([row]) => row,
    )
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => /\|\s*\|$/u.test(row))).toEqual([])
  })
})

const prose = [
  ...['README.md', 'README.zh.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(path.join(root, 'docs'), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join('docs', name))
    .toSorted(),
]

describe('what the documentation points at', () => {
  it.each(prose)('is there: %s', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/gu)]
    const broken = links
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(path.resolve(root, path.dirname(file), decodeURI(target))))
    expect(broken).toEqual([])
  })

  /** Scripts of an app that `create-payload-app` makes; the stranger's app runs them. */
  const ofHosts = new Set(['dev'])

  it.each(prose)('can be run: %s', (file) => {
    const scripts = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read(file).matchAll(/npm run (?!…|\S*\|)([a-z][\w:]*)/gu)].map(
      ([, name = '']) => name,
    )
    expect(named.filter((name) => !(name in scripts.scripts) && !ofHosts.has(name))).toEqual([])
  })

  it.each(prose)('is in the source: %s', (file) => {
    const named = [...read(file).matchAll(/`((?:src|collections|seed|docs)\/[\w./()[\]-]+)`/gu)]
    const missing = named
      .map(([, name = '']) => name)
      .filter((name) => !existsSync(path.join(root, name)))
    expect(missing).toEqual([])
  })
})

describe('what the documentation imports', () => {
  const exported = [...read('src/plugin/index.ts').matchAll(/export \{([^}]+)\}/gu)].flatMap(
    ([, names = '']) => names.split(',').map((name) => name.replace(/^.* as /u, '').trim()),
  )

  it.each(prose)('is exported: %s', (file) => {
    const imports = [...read(file).matchAll(/import \{([^}]+)\} from 'payload-newsroom'/gu)]
    const named = imports.flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    expect(named.filter((name) => !exported.includes(name))).toEqual([])
  })
})

/** Headings and items of lists, in order, outside code. */
const outline = (text: string): string[] =>
  text
    .replaceAll(/```[\s\S]*?```/gu, '')
    .split('\n')
    .flatMap((line) => /^\s*(#{2,}|\d+\.|-) /u.exec(line)?.[1] ?? [])

describe('the English half of a page', () => {
  const halves = prose.flatMap((file) => {
    const [chinese = '', english] = read(file).split('\n---\n')
    const isPair = /^docs\/(how-to|tutorial)\//u.test(file) && english !== undefined
    return isPair ? [{ chinese, english, file }] : []
  })

  it.each(halves)('has the headings and lists of the Chinese half: $file', (page) => {
    expect(outline(page.english)).toEqual(outline(page.chinese))
  })
})

describe('docs/how-to/use-the-api.md', () => {
  it.each([
    'closing-session.graphql',
    'closing-session.rest.txt',
    'texts.graphql',
    'texts.rest.txt',
  ])('shows %s as it is sent', (file) => {
    expect(read('docs/how-to/use-the-api.md')).toContain(read(`docs/how-to/api/${file}`).trim())
  })
})
