import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { assembleCreator } from '../ops/creator/assembleCreator.ts'
import { packagesIn, reachedFrom } from '../ops/creator/templateFiles.ts'
import { create } from './createNewsroom.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const scratch = mkdtempSync(path.join(tmpdir(), 'create-newsroom-'))
const packed = path.join(scratch, 'packed')
const template = path.join(packed, 'template')
let copied: readonly string[] = []

beforeAll(() => {
  copied = assembleCreator(root, packed)
})
afterAll(() => {
  rmSync(scratch, { force: true, recursive: true })
})

/** Runs the creator as a person would, without network. */
function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const lines: string[] = []
  const code = create({
    argv: [...argv, '--no-install', '--package', 'file:payload-newsroom.tgz'],
    cwd: scratch,
    env: env as unknown as NodeJS.ProcessEnv,
    print: (line) => lines.push(line),
    template,
  })
  return { code, said: lines.join('\n') }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))

describe('npm create newsroom', () => {
  it('writes everything that the app’s files name, and nothing of the package itself', () => {
    const { code, said } = run(['whole', '--language', 'en'])
    expect({ code, said }).toMatchObject({ code: 0 })
    const app = path.join(scratch, 'whole')
    const files = filesIn(app)
    // Fails for an import without its file, and for one that reaches past the doors.
    expect(reachedFrom(app, files)).toEqual(files.toSorted())
    expect(files).toEqual(expect.arrayContaining([...copied, '.gitignore', '.dockerignore']))
    const { dependencies, devDependencies, scripts } = JSON.parse(
      readFileSync(path.join(app, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>>
    const imported = files
      .filter((file) => /\.tsx?$/u.test(file))
      .flatMap((file) => packagesIn(readFileSync(path.join(app, file), 'utf8')))
    const present = new Set([
      ...Object.keys({ ...dependencies, ...devDependencies }),
      'path',
      'url',
    ])
    expect([...new Set(imported)].filter((name) => !present.has(name))).toEqual([])
    expect(dependencies['payload-newsroom']).toBe('file:payload-newsroom.tgz')
    expect(scripts.start).toBe('node src/ops/start.mjs --language en')
  })

  it('imports the package by doors that it has', () => {
    const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, unknown>
    }
    const named = copied
      .filter((file) => /\.(?:tsx?|mjs)$/u.test(file))
      .flatMap((file) => [
        ...readFileSync(path.join(root, file), 'utf8').matchAll(/'payload-newsroom([\w./-]*)'/gu),
      ])
      .map(([, entry = '']) => `.${entry}`)
    expect([...new Set(named)].filter((entry) => !(entry in exports))).toEqual([])
  })

  it.each([
    { env: { LANG: 'zh_CN.UTF-8' }, argv: [], says: ['编辑部已写入', '读者的网站', '接下来'] },
    { env: { LANG: 'C.UTF-8' }, argv: [], says: ['A newsroom in', 'the readers’ site', 'Next:'] },
    { env: { LANG: 'en_US' }, argv: ['--language', 'zh'], says: ['编辑部已写入'] },
    { env: { LC_ALL: 'en_US', LANG: 'zh_CN' }, argv: [], says: ['A newsroom in'] },
  ])('says what it wrote and what comes next: $env $argv', ({ argv, env, says }) => {
    const folder = `said-${says.join('')}-${Object.values(env).join('')}`
    const { said } = run([folder, ...argv], env as unknown as Record<string, string>)
    for (const words of [...says, 'payload.config.ts', 'npm install', 'npm start'])
      expect(said).toContain(words)
  })

  it.each([
    {
      agent: 'pnpm/11.0.0 npm/? node/v22',
      file: 'pnpm-workspace.yaml',
      says: 'pnpm start --empty',
    },
    { agent: 'yarn/4.9.0 npm/? node/v22', file: '.yarnrc.yml', says: 'yarn start --empty' },
    { agent: 'npm/11.0.0 node/v22', file: 'package.json', says: 'npm start -- --empty' },
  ])('speaks of the package manager that called it: $agent', ({ agent, file, says }) => {
    const folder = `by-${agent.slice(0, 4)}`
    expect(run([folder], { npm_config_user_agent: agent }).said).toContain(says)
    expect(existsSync(path.join(scratch, folder, file))).toBe(true)
  })

  it('writes nothing into a folder that has something, and says so', () => {
    const { code, said } = run(['packed'])
    expect(code).toBe(1)
    expect(said).toContain('is not empty')
    expect(existsSync(path.join(packed, 'payload.config.ts'))).toBe(false)
  })

  it('takes a folder that holds nothing but a repository', () => {
    mkdirSync(path.join(scratch, 'cloned/.git'), { recursive: true })
    expect(run(['cloned']).code).toBe(0)
  })

  it.each([
    { argv: ['--colour'], says: '无法识别或不完整的选项：--colour' },
    { argv: ['one', 'two'], says: '请只写一个目录' },
    { argv: ['--language', 'fr'], says: '语言应为 zh 或 en' },
    { argv: ['a', '--start'], says: '请去掉 --no-install' },
    { argv: ['file.txt/inside'], says: '是文件，或位于一个文件之下' },
  ])('refuses $argv in words', ({ argv, says }) => {
    writeFileSync(path.join(scratch, 'file.txt'), '')
    const { code, said } = run(argv, { LANG: 'zh_CN.UTF-8' })
    expect(code).toBe(1)
    expect(said).toContain(says)
  })

  it('has help, and writes nothing', () => {
    expect(run(['--help'])).toMatchObject({ code: 0 })
    expect(run(['--help']).said).toContain('--no-install')
    expect(existsSync(path.join(scratch, 'newsroom'))).toBe(false)
  })
})
