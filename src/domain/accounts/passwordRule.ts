/** Why a password is not taken. */
export type PasswordFault = 'known' | 'long' | 'personal' | 'plain' | 'short'

/** Characters that a password has at least and at most. */
const passwordLength = { least: 10, most: 200 } as const

/** What everybody tries first. Digits and signs at either end are cut before looking, so are repetitions of one. */
const known: ReadonlySet<string> = new Set(
  (
    'password passw0rd p@ssword p@ssw0rd pa$$word pa$$w0rd letmein welcome admin administrator root qwerty qwertyuiop ' +
    'qwertyui asdfghjkl zxcvbnm qazwsx qazwsxedc 1qaz2wsx 1qaz2wsx3edc 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 ' +
    'iloveyou iloveu sunshine princess football baseball dragon monkey master superman trustno1 whatever changeme ' +
    'changeit default secret login test testing newsroom editor reporter woaini woaini1314 woaini520 wodemima mima ' +
    'mimamima bianjibu xinwen jizhe zongbianji guanliyuan nihao nihaoma aini1314 5201314 1314520 7758521 7758258 ' +
    'abc abcd abcde abc123 a1b2c3d4 aa123456 qq123456 wang1234 zhang123 密码 我爱你 我的密码 管理员 编辑部 新闻 你好'
  ).split(' '),
)

/** Rows of keys and letters: a piece of one, forwards or backwards, is no password. */
const rows = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
]

/**
 * Whether a password may be set, and if not, why: ten characters at least, not one of those that are tried first, not
 * a row of keys, not the person's own name or address. No signs or capitals are asked for: length is what helps.
 *
 * @param about - the name and the address of whoever sets it
 */
export function faultOf(
  password: string,
  about: readonly string[] = [],
): PasswordFault | undefined {
  const { least, most } = passwordLength
  const length = lengthOf(password)
  if (length < least) return 'short'
  if (length > most) return 'long'
  const folded = password.normalize('NFKC').toLowerCase()
  if (isPlain(folded)) return 'plain'
  if (known.has(folded) || known.has(coreOf(folded))) return 'known'
  return ownWords(about).some((word) => leftOver(folded, word) < 5) ? 'personal' : undefined
}

/** Few different characters, one piece over and over, or a row of keys. */
function isPlain(password: string): boolean {
  if (new Set(password).size < 4) return true
  if (/^(.{1,5})\1+.?$/u.test(password)) return true
  const backwards = Array.from(password).reverse().join('')
  return rows.some((row) => row.includes(password) || row.includes(backwards))
}

/** The password without the digits and signs that people put around a word. */
const coreOf = (password: string): string =>
  password.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, '')

/** Names as they are, and the parts of an address before and after its sign. */
const ownWords = (about: readonly string[]): string[] =>
  about
    .flatMap((each) => [each, ...each.split(/[@.\s_-]+/u)])
    .map((each) => each.normalize('NFKC').toLowerCase())
    .filter((each) => lengthOf(each) >= 3)

/** Characters that are left of a password when a word is taken out of it. */
const leftOver = (password: string, word: string): number =>
  password.includes(word) ? lengthOf(password.replaceAll(word, '')) : Infinity

/** Characters as people count them, nearly: 汉 is one, and so is a rare one beyond the first plane. */
const lengthOf = (text: string): number => Array.from(text).length
