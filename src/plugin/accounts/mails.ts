import type { Payload } from 'payload'

import type { Language } from '../../domain/language/language.ts'
import type { Purpose } from './passwordLinks.ts'

import { languages } from '../../domain/language/language.ts'
import { sendMail } from '../mail/sendMail.ts'
import { hoursOf } from './passwordLinks.ts'

type Given = { readonly hours: number; readonly name: string }

/** A letter in one language. */
type Letter = {
  /** What to do with the link, when it stands above in the letter. */
  readonly again: (given: Given) => string
  readonly subject: string
  readonly text: (given: Given & { readonly link: string }) => string
}

const hoursInEnglish = (hours: number): string => (hours === 1 ? '1 hour' : `${hours} hours`)

const letters: Readonly<Record<Language, Readonly<Record<Purpose, Letter>>>> = {
  en: {
    invite: {
      again: ({ hours, name }) => `Hello ${name},

The newsroom has made an account for you. Open the link above to set your password. It works once, for ${hoursInEnglish(hours)}.
If this means nothing to you, do nothing.`,
      subject: 'Your newsroom account',
      text: ({ hours, link, name }) => `Hello ${name},

The newsroom has made an account for you. Open this link to set your password. It works once, for ${hoursInEnglish(hours)}:

${link}

If this means nothing to you, do nothing.`,
    },
    reset: {
      again: ({ hours, name }) => `Hello ${name},

Somebody asked for a new password of your newsroom account. Open the link above to set it. It works once, for ${hoursInEnglish(hours)}.
If it was not you, do nothing: your password stays as it is.`,
      subject: 'Set a new password',
      text: ({ hours, link, name }) => `Hello ${name},

Somebody asked for a new password of your newsroom account. Open this link to set it. It works once, for ${hoursInEnglish(hours)}:

${link}

If it was not you, do nothing: your password stays as it is.`,
    },
  },
  zh: {
    invite: {
      again: ({ hours, name }) => `${name}，您好：

编辑部为您开通了账号。请点开上面的链接设置密码，链接 ${hours} 小时内有效，只能用一次。
若不认识这封邮件，不必理会。`,
      subject: '编辑部账号：请设置密码',
      text: ({ hours, link, name }) => `${name}，您好：

编辑部为您开通了账号。请点开下面的链接设置密码，链接 ${hours} 小时内有效，只能用一次：

${link}

若不认识这封邮件，不必理会。`,
    },
    reset: {
      again: ({ hours, name }) => `${name}，您好：

有人请求为您的编辑部账号重设密码。请点开上面的链接，${hours} 小时内有效，只能用一次。
若不是您本人要求，不必理会，密码不会改变。`,
      subject: '重设密码',
      text: ({ hours, link, name }) => `${name}，您好：

有人请求为您的编辑部账号重设密码。请点开下面的链接，${hours} 小时内有效，只能用一次：

${link}

若不是您本人要求，不必理会，密码不会改变。`,
    },
  },
}

type Composed = {
  readonly language: Language
  readonly link: string
  readonly name: string
  readonly purpose: Purpose
}

/**
 * Composes the letter with a link: in the newsroom's language, then in the others. No account has a language of its own:
 * the panel keeps it in a browser, which an invited person has not opened yet.
 */
export function composeLink({ language, link, name, purpose }: Composed): {
  readonly subject: string
  readonly text: string
} {
  const given = { hours: hoursOf(purpose), name }
  const others = languages.filter((each) => each !== language)
  const { subject, text } = letters[language][purpose]
  return {
    subject: [subject, ...others.map((each) => letters[each][purpose].subject)].join(' '),
    text: `${[
      text({ ...given, link }),
      ...others.map((each) => letters[each][purpose].again(given)),
    ].join('\n\n')}\n`,
  }
}

type Input = {
  language: Language
  link: string
  payload: Payload
  purpose: Purpose
  to: { readonly email: string; readonly name: string }
}

/** Mails a link with which the recipient sets a password. */
export async function mailLink({ language, link, payload, purpose, to }: Input): Promise<void> {
  const letter = composeLink({ language, link, name: to.name, purpose })
  await sendMail({ ...letter, payload, to: to.email })
}
