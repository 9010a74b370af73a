import type { Payload } from 'payload'

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cwd } from 'node:process'
import { createLocalReq } from 'payload'

import type { ReviewPlan } from '../domain/review/plan.ts'
import type { NewsroomLocale } from '../domain/time/locale.ts'
import type { SetupText } from '../plugin/values/setupProblem.ts'

import { may } from '../domain/staff/roles.ts'
import { databaseRoles, givenRolesOf } from '../plugin/database/databaseRoles.ts'
import { executeOn } from '../plugin/database/executeOn.ts'
import { collectionOf } from '../plugin/documents/collectionOf.ts'
import { examineBucket } from '../plugin/files/bucketFiles.ts'
import { isBucket } from '../plugin/files/bucketPlace.ts'
import { printFile } from '../plugin/files/storedFiles.ts'
import { inspectRecord } from '../plugin/install/inspectRecord.ts'
import { workerSilence } from '../plugin/releases/workerHeartbeat.ts'
import { findAccounts, toAccount } from '../plugin/staff/accounts.ts'

type Input = {
  readonly locale: NewsroomLocale
  readonly payload: Payload
  readonly review: ReviewPlan
}

/** Finds what an installed newsroom lacks, each with the lines that bring it. */
export async function examine(input: Input): Promise<readonly SetupText[]> {
  const files = [...fileFaults(), ...(await bucketFaults(input))]
  const record = await recordFaults(input)
  // Without the record, there is no more to ask the database.
  if (record.some(({ isMissing }) => isMissing === true)) return [...record, ...files]
  return [
    ...record,
    ...(await ownerFaults(input)),
    ...(await staffFaults(input)),
    ...(await workerFaults(input)),
    ...files,
  ]
}

type Fault = SetupText & { readonly isMissing?: true }

async function recordFaults({ locale, payload, review }: Input): Promise<Fault[]> {
  const execute = executeOn(payload)
  const [row] = await execute("SELECT to_regclass('newsroom_key') IS NULL AS missing")
  const lines = ['npx payload-newsroom migrate', 'npx payload-newsroom install']
  if (row?.missing === true)
    return [
      { en: 'The record is not installed.', isMissing: true, lines, zh: '没有安装公开档案。' },
    ]
  const { flaws } = await inspectRecord({
    execute,
    locale,
    review,
    roles: givenRolesOf(payload),
  })
  if (flaws.length === 0) return []
  const names = flaws.map(({ kind, name }) => `# ${kind} ${name}`)
  return [
    {
      en: 'The record is not as this version installs it.',
      lines: ['npx payload-newsroom install', ...names.slice(0, 10)],
      zh: '公开档案与本版本安装的不一致。',
    },
  ]
}

async function ownerFaults({ payload }: Input): Promise<SetupText[]> {
  const execute = executeOn(payload)
  const [row] = await execute(
    "SELECT pg_has_role(current_user, relowner, 'MEMBER') AS is_owner FROM pg_class WHERE oid = 'live_documents'::regclass",
  )
  if (row?.is_owner !== true) return []
  const { app } = await databaseRoles(execute, givenRolesOf(payload))
  return [
    {
      en: `The app connects as the owner of the database: whoever holds its password can switch the record’s guards off. Let the app connect as ${app}, and keep the owner for migrations:`,
      lines: [`ALTER ROLE ${app} LOGIN PASSWORD …`, `DATABASE_URL=postgres://${app}:…@…`],
      zh: `应用以数据库所有者的身份连接：拿到口令的人可以关掉公开档案的保护。请让应用以 ${app} 连接，所有者只用于迁移：`,
    },
  ]
}

async function staffFaults({ payload }: Input): Promise<SetupText[]> {
  const accounts = (await findAccounts(await createLocalReq({}, payload), {})).map(toAccount)
  if (accounts.length === 0) return []
  const lacks = (['keepAccounts', 'release'] as const).filter(
    (duty) => !accounts.some((each) => !each.isDeactivated && may(each, duty)),
  )
  if (lacks.length === 0) return []
  return [
    {
      en: `Nobody may ${lacks.map((duty) => (duty === 'release' ? 'release' : 'invite people')).join(' or ')}.`,
      lines: ['npx payload-newsroom grant EMAIL chiefEditor admin'],
      zh: '没有人能邀请同事或发布。',
    },
  ]
}

/** A bucket is asked by doing what the newsroom does with it; and a stranger must not be shown what lies there. */
async function bucketFaults({ payload }: Pick<Input, 'payload'>): Promise<SetupText[]> {
  const folder = collectionOf(payload, 'media').upload.staticDir ?? ''
  if (!isBucket(folder)) return []
  const place = printFile({ folder, name: '' })
  const fault = await examineBucket(folder)
  if (fault === undefined) return []
  return [
    fault === 'away'
      ? {
          en: `The bucket ${place} does not take a file and give it back: address, key or rights are wrong, or it is away.`,
          lines: ['AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=…'],
          zh: `对象存储 ${place} 存不进或读不出文件：地址、密钥、权限有误，或者暂时访问不到。`,
        }
      : {
          en: `The bucket ${place} shows its files to anybody: pictures can be read before they are released. Make it private.`,
          zh: `对象存储 ${place} 是公开的：未发布的图片谁都能看到。请改为私有读写。`,
        },
  ]
}

async function workerFaults({ payload }: Input): Promise<SetupText[]> {
  const silence = await workerSilence(payload)
  if (silence !== undefined && silence < 120) return []
  return [
    {
      en: 'No worker is running: planned releases wait, letters and webhooks are not sent.',
      zh: '后台任务没有运行：定时发布在等待，邮件和推送没有发出。',
    },
  ]
}

const wanted = [
  { file: 'next.config', line: 'export default withNewsroom(nextConfig)', word: 'withNewsroom(' },
  {
    file: 'app/(payload)/api/[...slug]/route',
    line: 'export const { DELETE, GET, OPTIONS, PATCH, POST, PUT } = newsroomRoutes(config)',
    word: /newsroomRoutes\(|contentApi\(/u,
  },
  {
    file: 'app/(payload)/layout',
    line: 'await guardServerFunction(args, config)',
    word: /guardServerFunction\(|isAllowedServerFunction\(/u,
  },
] as const

function fileFaults(): SetupText[] {
  return wanted.flatMap(({ file, line, word }) => {
    const found = ['', 'src/']
      .flatMap((folder) => ['ts', 'tsx', 'mjs', 'js'].map((end) => `${folder}${file}.${end}`))
      .find((each) => existsSync(path.join(cwd(), each)))
    if (found === undefined) return []
    const text = readFileSync(path.join(cwd(), found), 'utf8')
    if (typeof word === 'string' ? text.includes(word) : word.test(text)) return []
    return [
      {
        en: `${found} lacks the newsroom’s line; \`npx payload-newsroom init\` writes it.`,
        lines: [line],
        zh: `${found} 还没有这一行；npx payload-newsroom init 会写上。`,
      },
    ]
  })
}
