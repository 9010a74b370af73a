import { describe, expect, it } from 'vitest'

import { callOf, readCommand } from './readCommand.ts'
import { Problem } from './userError.mjs'

const call = 'npx payload-newsroom'
const read = (line: string) => readCommand(line.split(' ').filter(Boolean), call)

describe('readCommand', () => {
  it.each(['doctor', 'verify --json', 'remove --keep-publications --yes', 'worker', 'reindex'])(
    'takes %s',
    (line) => {
      const [command, ...args] = line.split(' ')
      expect(read(line)).toEqual({ args, command, does: 'run' })
    },
  )

  it.each(['', 'help', '--help', '-h'])('says all commands when asked "%s"', (line) => {
    expect(read(line)).toMatchObject({
      does: 'help',
      text: expect.stringMatching(/用法 Usage: npx payload-newsroom COMMAND[^]*remove/u) as string,
    })
  })

  it.each([
    'doctor',
    'grant',
    'init',
    'install',
    'intake',
    'reindex',
    'remove',
    'verify',
    'worker',
  ])('says how %s is called, in both languages', (name) => {
    for (const asked of ['--help', '-h', 'x --help']) {
      const called = read(`${name} ${asked}`)
      if (called.does !== 'help') throw new Error('it ran')
      expect(called.text).toContain(`用法 Usage: npx payload-newsroom ${name}`)
      expect(called.text).not.toMatch(/npm run|--data/u)
      expect(called.text).toMatch(/[\u4E00-\u9FFF][^]*[a-z]{4}/u)
    }
  })

  it.each([
    { line: 'wroker', says: /没有命令 wroker[^]*no command wroker[^]*worker/u },
    { line: 'toString', says: /没有命令/u },
    // A slip of the hand must not drop what was to be kept.
    { line: 'remove --keep-publication --yes', says: /--keep-publication[^]*用法 Usage/u },
    { line: 'verify --josn', says: /--josn/u },
    { line: 'worker now', says: /不收“now”[^]*takes no now/u },
    { line: 'grant', says: /先写账号的邮箱/u },
    { line: 'grant chief@example.org', says: /至少写一个角色/u },
    { line: 'grant chief@example.org king', says: /没有这个角色：king/u },
    { line: 'intake', says: /没有指定来稿/u },
    { line: 'intake a.txt --data here', says: /--data/u },
  ])('refuses "$line" in words', ({ line, says }) => {
    expect(() => read(line)).toThrow(Problem)
    expect(() => read(line)).toThrow(says)
  })

  it('calls a command as the package manager does', () => {
    expect(callOf('pnpm/12.21.0 npm/? node/v22')).toBe('pnpm exec payload-newsroom')
    expect(callOf('npm/11.0.0 node/v22')).toBe(call)
    expect(callOf(undefined)).toBe(call)
  })
})
