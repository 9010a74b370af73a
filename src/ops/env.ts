import type { Cdn } from 'payload-newsroom/server'
import type { NewsroomLocale } from 'payload-newsroom/time'

import { readBucketPlace, readCdn } from 'payload-newsroom/server'
import { completeLocale } from 'payload-newsroom/time'
import { z } from 'zod'

import {
  choices,
  isSafeServerUrl,
  isStrongSecret,
  isTimeZone,
  minimumSecretLength,
} from './envRules.mjs'

/** What the running program needs to know, from its environment. Read once, at boot. */
export type Env = {
  /** As role `newsroom_app`. */
  readonly databaseUrl: string
  /** As role `newsroom_reader`: may SELECT what is live and nothing else. */
  readonly readerUrl: string
  /** What texts go through before they may go out; what is usual in the language where none is named. */
  readonly review: 'copyDesk' | 'fourEyes' | 'singleEditor' | 'threeReviews' | undefined
  /** What the newsroom publishes in, until its settings are released. */
  readonly locale: NewsroomLocale
  /** Absolute. */
  readonly dataFolder: string
  /** Where media and manuscripts lie: a bucket, `s3://…`, or the data folder. */
  readonly filesPlace: string
  readonly secret: string
  /** Without a slash at its end. */
  readonly serverUrl: string
  /** Behind HTTPS: cookies are for it only. */
  readonly isSecure: boolean
  /** Where mail is handed in and whom it comes from; without it, mail is a line in the log. */
  readonly mail: { readonly from: string; readonly smtpUrl: string | undefined }
  /** Mailbox whose messages become manuscripts; without it, none is looked at. */
  readonly inbox: string | undefined
  /** Secret of whoever reads the metrics; without it there are none. */
  readonly metricsToken: string | undefined
  /** The CDN before the site, which is told what changed. */
  readonly cdn: Cdn | undefined
  /** The WebSub hub that is told which feeds changed. */
  readonly hub: string | undefined
  /** Whether webhooks may be on this machine or in its own network. */
  readonly allowPrivateReceivers: boolean
  /** Proxies before the app whose X-Forwarded-For is believed. */
  readonly proxies: number
  /** Whether those who sign need a second factor. */
  readonly secondFactor: 'off' | 'optional' | 'required'
}

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ })

/** Whether an address says who signs in, and with which password. */
function namesAccount(address: string): boolean {
  const { password, username } = new URL(address)
  return username !== '' && password !== ''
}

const schema = z.object({
  DATABASE_READER_URL: postgresUrl,
  DATABASE_URL: postgresUrl,
  NEWSROOM_CDN: z.string().optional(),
  NEWSROOM_CDN_TOKEN: z.string().optional(),
  NEWSROOM_DATA: z.string().refine((folder) => folder.startsWith('/') || /^[A-Za-z]:/.test(folder)),
  NEWSROOM_FILES: z
    .string()
    .refine((place) => readBucketPlace(place) !== undefined)
    .optional(),
  NEWSROOM_HUB: z.url({ protocol: /^https?$/ }).optional(),
  NEWSROOM_IMAP: z
    .url({ protocol: /^imaps?$/ })
    .refine(namesAccount)
    .optional(),
  NEWSROOM_LANGUAGE: z.enum(choices.NEWSROOM_LANGUAGE).optional(),
  NEWSROOM_MAIL_FROM: z.email().optional(),
  NEWSROOM_METRICS_TOKEN: z.string().refine(isStrongSecret).optional(),
  NEWSROOM_PRIVATE_RECEIVERS: z.enum(choices.NEWSROOM_PRIVATE_RECEIVERS).default('refused'),
  NEWSROOM_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  NEWSROOM_REVIEW: z.enum(choices.NEWSROOM_REVIEW).optional(),
  NEWSROOM_SECOND_FACTOR: z.enum(choices.NEWSROOM_SECOND_FACTOR).default('optional'),
  NEWSROOM_SMTP: z.url({ protocol: /^smtps?$/ }).optional(),
  NEWSROOM_TIME_ZONE: z.string().refine(isTimeZone).optional(),
  PAYLOAD_SECRET: z.string().refine(isStrongSecret),
  SERVER_URL: z.string().refine(isSafeServerUrl),
})

type Given = z.infer<typeof schema>

const readCdnOf = ({ NEWSROOM_CDN, NEWSROOM_CDN_TOKEN }: Given): Cdn | undefined =>
  NEWSROOM_CDN === undefined ? undefined : readCdn(NEWSROOM_CDN, NEWSROOM_CDN_TOKEN)

/** A CDN that could not be told would show for a minute what was withdrawn. */
const whole = schema.refine(
  (given) => given.NEWSROOM_CDN === undefined || readCdnOf(given) !== undefined,
  { path: ['NEWSROOM_CDN'] },
)

/** One line each, in both languages: what to set. */
export const advice: Readonly<Record<keyof Given, string>> = {
  DATABASE_READER_URL:
    '应为 postgres:// 地址，使用只读账户 newsroom_reader；可以指向只读副本  must be a postgres:// address of the read-only role; it may lead to a replica',
  DATABASE_URL: '应为 postgres:// 地址  must be a postgres:// address',
  NEWSROOM_CDN:
    '应为 cloudflare:区域编号、fastly:服务编号，或接收 {"tags": […]} 的地址；前两种还要设 NEWSROOM_CDN_TOKEN  must be cloudflare:ZONE, fastly:SERVICE, or an address that takes {"tags": […]}; the first two need NEWSROOM_CDN_TOKEN',
  NEWSROOM_CDN_TOKEN: 'CDN 清除缓存的令牌  the token with which the CDN is told to drop pages',
  NEWSROOM_DATA: '应为数据目录的绝对路径  must be the absolute path of the data folder',
  NEWSROOM_FILES:
    '应为对象存储的地址，例如 s3://news-files?endpoint=https://s3.example.cn&region=cn-north-1&style=path（style=host 为域名风格），密钥另设 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY；不设则存在数据目录  must be the address of a bucket, as in the example, its key in the two variables of AWS; without it files lie in the data folder',
  NEWSROOM_HUB:
    '应为 WebSub hub 的地址，例如 https://hub.example.org/  must be the address of a WebSub hub',
  NEWSROOM_IMAP:
    '应为投稿邮箱的地址，例如 imaps://user:password@mail.example.cn:993/INBOX（用户名和密码里的特殊字符要转义）；邮件和附件由此成为来稿  must be the imaps:// or imap:// address of a mailbox with its account: its messages become manuscripts',
  NEWSROOM_LANGUAGE:
    '应为 zh 或 en：站点设置发布之前，网站和记录所用的语言；也决定默认的审校方案  must be zh or en: what site and records are written in until the settings are released; it chooses the usual review plan too',
  NEWSROOM_MAIL_FROM:
    '应为发信邮箱，例如 desk@news.example.cn  must be the address that mail comes from',
  NEWSROOM_METRICS_TOKEN: `至少 ${minimumSecretLength} 个随机字符：Prometheus 读取指标用的令牌  at least ${minimumSecretLength} random characters: the token with which Prometheus reads the metrics`,
  NEWSROOM_PRIVATE_RECEIVERS:
    '应为 allowed（对外告知可以发往本机和内网）或 refused  must be one of these two: whether webhooks may lead into the network of this machine',
  NEWSROOM_PROXIES:
    '应为前面可信代理的层数：直接访问为 0，有 nginx 为 1  must be the number of trusted proxies before the app: 1 behind nginx',
  NEWSROOM_REVIEW:
    '应为 threeReviews（三审三校，中文默认）、copyDesk（编辑、文字校订、签发，英文默认）、fourEyes（四眼）或 singleEditor（单人）  must be one of these four; by default threeReviews in Chinese, copyDesk in English',
  NEWSROOM_SECOND_FACTOR:
    '应为 required（签署者必须开启两步验证）、optional（自愿）或 off（不用）  must be one of these three',
  NEWSROOM_SMTP:
    '应为邮件服务器地址，例如 smtps://user:password@mail.example.cn:465  must be the smtp:// or smtps:// address of a mail server',
  NEWSROOM_TIME_ZONE:
    '应为时区的 IANA 名称“洲/城市”：站点设置发布之前使用  must be the IANA name of a zone, Continent/City: the clock until the settings are released',
  PAYLOAD_SECRET: `至少 ${minimumSecretLength} 个随机字符  must be at least ${minimumSecretLength} random characters: openssl rand -hex 32`,
  SERVER_URL:
    '应为网站的 https:// 地址（本机可用 http://localhost）  must be the https:// address of the site; http only on this machine',
}

/**
 * Reads the environment.
 *
 * During `next build` there is none: the values are then placeholders that lead nowhere, so that a
 * build can neither need a database nor keep a secret.
 *
 * @throws {Error} one message that names every variable that is missing or unsafe, never its value
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = source.NEXT_PHASE === 'phase-production-build' ? buildPlaceholders : source
  const parsed = whole.safeParse(withoutEmpty(given))
  if (!parsed.success) throw new Error(describe(parsed.error))
  const { DATABASE_READER_URL, DATABASE_URL, NEWSROOM_DATA } = parsed.data
  const { NEWSROOM_REVIEW, PAYLOAD_SECRET, SERVER_URL } = parsed.data
  return {
    databaseUrl: DATABASE_URL,
    readerUrl: DATABASE_READER_URL,
    cdn: readCdnOf(parsed.data),
    dataFolder: NEWSROOM_DATA,
    filesPlace: parsed.data.NEWSROOM_FILES ?? NEWSROOM_DATA,
    review: NEWSROOM_REVIEW,
    locale: completeLocale({
      language: parsed.data.NEWSROOM_LANGUAGE,
      timeZone: parsed.data.NEWSROOM_TIME_ZONE,
    }),
    secret: PAYLOAD_SECRET,
    serverUrl: SERVER_URL.replace(/\/+$/, ''),
    isSecure: SERVER_URL.startsWith('https:'),
    mail: {
      from: parsed.data.NEWSROOM_MAIL_FROM ?? `newsroom@${new URL(SERVER_URL).hostname}`,
      smtpUrl: parsed.data.NEWSROOM_SMTP,
    },
    inbox: parsed.data.NEWSROOM_IMAP,
    hub: parsed.data.NEWSROOM_HUB,
    metricsToken: parsed.data.NEWSROOM_METRICS_TOKEN,
    allowPrivateReceivers: parsed.data.NEWSROOM_PRIVATE_RECEIVERS === 'allowed',
    proxies: parsed.data.NEWSROOM_PROXIES,
    secondFactor: parsed.data.NEWSROOM_SECOND_FACTOR,
  }
}

const buildPlaceholders = {
  DATABASE_READER_URL: 'postgres://build:build@127.0.0.1:1/build',
  DATABASE_URL: 'postgres://build:build@127.0.0.1:1/build',
  NEWSROOM_DATA: '/nonexistent',
  PAYLOAD_SECRET: 'only-while-building-never-while-running',
  SERVER_URL: 'http://localhost:3000',
}

/** A variable that is set to nothing, as a file of settings leaves it, is not set. */
const withoutEmpty = (source: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))

function describe(error: z.ZodError): string {
  const names = new Set(error.issues.map(({ path }) => String(path[0])))
  const lines = Object.entries(advice).filter(([name]) => names.has(name))
  return [
    '运行环境的设置不完整或不安全，程序拒绝启动。',
    'The environment is incomplete or unsafe; the program refuses to start.',
    ...lines.map(([name, text]) => `  ${name}: ${text}`),
  ].join('\n')
}
