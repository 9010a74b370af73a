// @ts-check
import { Problem, readErrorCode, readErrorMessage } from '../../cli/userError.mjs'
import { refuseSharedSessions } from '../postgres/pooling.mjs'
import { say } from './terminal.mjs'

/**
 * @param {{ name: string, url: string }} input  what the setting is called
 * @throws {Problem} that says why it cannot be used
 */
export async function refuseUnreachable({ name, url }) {
  try {
    await lookInto({ name, url })
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    const { hostname, port, pathname } = new URL(url)
    const place = `${hostname}:${port || '5432'}${pathname}`
    throw new Problem({
      zh: `无法连接 ${name} 指定的数据库（${place}）：${explain(cause).zh}`,
      en: `Cannot use the database of ${name} (${place}): ${explain(cause).en}`,
      cause,
    })
  }
}

/** What says that a server is not there, or not ready, rather than that the address is wrong. */
const away = new Set([
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
])

/**
 * Refuses an address for readers that lets nobody in, here or, under the same account, at the primary, which serves them
 * while the replica is away or behind. A replica that is away is no reason not to start.
 *
 * @param {{ readerUrl: string, url: string }} input  `url` of the program
 * @throws {Problem}
 */
export async function refuseWrongReader({ readerUrl, url }) {
  const atPrimary = new URL(url)
  atPrimary.username = new URL(readerUrl).username
  atPrimary.password = new URL(readerUrl).password
  await refuseUnreachable({ name: readersAtPrimary, url: atPrimary.toString() })
  try {
    await lookInto({ name: 'DATABASE_READER_URL', url: readerUrl })
  } catch (cause) {
    if (!away.has(readErrorCode(cause))) {
      await refuseUnreachable({ name: 'DATABASE_READER_URL', url: readerUrl })
    }
    say({
      zh: '⚠ DATABASE_READER_URL 指向的只读副本现在没有应答，读者先用主库',
      en: 'The replica of DATABASE_READER_URL does not answer; readers use the primary meanwhile',
    })
  }
}

const readersAtPrimary = 'DATABASE_URL (account of DATABASE_READER_URL)'

/** @param {{ name: string, url: string }} input */
async function lookInto({ name, url }) {
  // Loaded late: this file is read before the dependencies are installed.
  const { default: pg } = await import('pg')
  const open = () => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    // The server may go while the connection closes.
    client.on('error', () => undefined)
    return client
  }
  const [first, second] = [open(), open()]
  try {
    await first.connect()
    await second.connect()
    await refuseSharedSessions({ first, name, second })
  } finally {
    await Promise.all([first, second].map((client) => client.end().catch(() => undefined)))
  }
}

/** @type {Readonly<Record<string, import('./terminal.mjs').Text>>} */
const explanations = {
  28000: { zh: '该用户不被接受。', en: 'that user is not let in.' },
  '28P01': { zh: '用户名或口令不对。', en: 'wrong user or password.' },
  '3D000': { zh: '没有这个数据库，请先建立。', en: 'there is no such database; create it first.' },
  '57P03': {
    zh: '服务器正在启动或恢复，请稍后再试。',
    en: 'the server is starting; try again soon.',
  },
  EAI_AGAIN: { zh: '找不到这台主机。', en: 'no such host.' },
  ECONNREFUSED: { zh: '该地址没有数据库在监听。', en: 'nothing listens there.' },
  ENOTFOUND: { zh: '找不到这台主机。', en: 'no such host.' },
}

/** @param {unknown} error */
function explain(error) {
  const message = readErrorMessage(error)
  if (/terminated unexpectedly|before secure TLS|expected (S|N)/i.test(message)) return noPostgres
  return explanations[readErrorCode(error)] ?? { zh: message, en: message }
}

const noPostgres = {
  zh: '对方断开了连接，那里可能不是 PostgreSQL。',
  en: 'it hung up; perhaps that is no PostgreSQL.',
}
