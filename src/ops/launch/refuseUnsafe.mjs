// @ts-check
import { Problem } from '../../cli/userError.mjs'
import { choices, isSafeServerUrl, isStrongSecret, minimumSecretLength } from '../envRules.mjs'

/**
 * Refuses settings that the program itself would refuse later, after minutes.
 *
 * A server of your own is used with a secret of your own: nothing generated, nothing guessed.
 *
 * @param {NodeJS.ProcessEnv} env
 * @throws {Problem} that says which variable, never its value
 */
export function refuseUnsafeEnvironment(env) {
  const { DATABASE_URL, PAYLOAD_SECRET, SERVER_URL } = env
  if (SERVER_URL && !isSafeServerUrl(SERVER_URL)) {
    throw new Problem({
      zh: 'SERVER_URL 应为网站的 https:// 地址；只有本机可以用 http://localhost。',
      en: 'SERVER_URL must be the https:// address of the site; http is for this machine only.',
    })
  }
  refuseWrongAddresses(env)
  refuseOtherWords(env)
  refuseWeakSecret({ isRequired: Boolean(DATABASE_URL), secret: PAYLOAD_SECRET })
}

/** @param {NodeJS.ProcessEnv} env */
function refuseWrongAddresses(env) {
  for (const name of ['DATABASE_URL', 'DATABASE_READER_URL', 'DATABASE_OWNER_URL']) {
    if (!env[name] || isPostgresUrl(env[name])) continue
    throw new Problem({
      zh: `${name} 的写法不对，应为 postgres://用户:口令@主机:5432/数据库名。`,
      en: `${name} is not an address such as postgres://user:password@host:5432/database.`,
    })
  }
  if (!env.DATABASE_READER_URL || env.DATABASE_URL) return
  throw new Problem({
    zh: '设置了 DATABASE_READER_URL（读者用的只读副本），也要设置 DATABASE_URL（主库）；内置数据库没有副本，请去掉它。',
    en: 'With DATABASE_READER_URL (a replica for readers), DATABASE_URL (its primary) must be set; the embedded database has no replica: leave it out.',
  })
}

/** @param {NodeJS.ProcessEnv} env */
function refuseOtherWords(env) {
  for (const [name, words] of Object.entries(choices)) {
    if (!env[name] || words.some((word) => word === env[name])) continue
    throw new Problem({
      zh: `${name} 应为其中之一：${words.join('、')}。`,
      en: `${name} must be one of: ${words.join(', ')}.`,
    })
  }
}

/** @param {string} url */
function isPostgresUrl(url) {
  return /^postgres(ql)?:\/\//.test(url) && URL.canParse(url)
}

/** @param {{ isRequired: boolean, secret: string | undefined }} input */
function refuseWeakSecret({ isRequired, secret = '' }) {
  if (secret === '' && !isRequired) return
  if (isStrongSecret(secret)) return
  const zh = isRequired ? '设置了 DATABASE_URL，就必须自备 PAYLOAD_SECRET：' : 'PAYLOAD_SECRET '
  const en = isRequired ? 'With DATABASE_URL, ' : ''
  throw new Problem({
    zh: `${zh}应为至少 ${minimumSecretLength} 个随机字符（现为 ${secret.length} 个）。可用 openssl rand -hex 32 生成。`,
    en: `${en}PAYLOAD_SECRET must be at least ${minimumSecretLength} random characters (now ${secret.length}). Make one with: openssl rand -hex 32`,
  })
}
