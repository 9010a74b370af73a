import type { Payload } from 'payload'

import type { Language } from '../../domain/language/language.ts'
import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { Role } from '../../domain/staff/roles.ts'
import type { Purpose } from './passwordLinks.ts'

import { languages } from '../../domain/language/language.ts'
import { describeRole } from '../../domain/review/describeRole.ts'
import { reviewPlanOf } from '../config/reviewPlan.ts'
import { sendMail } from '../mail/sendMail.ts'
import { hoursOf } from './passwordLinks.ts'

type Given = {
  readonly hours: number
  readonly name: string
  /** A line for each role of the account: `Editor: …`. */
  readonly roles: readonly string[]
  /** Where the link stands, seen from here. */
  readonly where: 'above' | 'below'
}

/** A letter in one language, around its link. */
type Letter = {
  readonly after: (given: Given) => readonly string[]
  readonly before: (given: Given) => readonly string[]
  readonly subject: string
}

const hoursInEnglish = (hours: number): string => (hours === 1 ? '1 hour' : `${hours} hours`)
const placeInChinese = { above: '上面', below: '下面' } as const

const letters: Readonly<Record<Language, Readonly<Record<Purpose, Letter>>>> = {
  en: {
    invite: {
      after: ({ roles }) => [
        `What you may do there:\n${roles.join('\n')}`,
        'If this means nothing to you, do nothing.',
      ],
      before: ({ hours, name, where }) => [
        `Hello ${name},`,
        `The newsroom has made an account for you. Open the link ${where} to set your password. It works once, for ${hoursInEnglish(hours)}.`,
      ],
      subject: 'Your newsroom account',
    },
    reset: {
      after: () => ['If it was not you, do nothing: your password stays as it is.'],
      before: ({ hours, name, where }) => [
        `Hello ${name},`,
        `Somebody asked for a new password of your newsroom account. Open the link ${where} to set it. It works once, for ${hoursInEnglish(hours)}.`,
      ],
      subject: 'Set a new password',
    },
  },
  zh: {
    invite: {
      after: ({ roles }) => [
        `您在编辑部可以做的事：\n${roles.join('\n')}`,
        '若不认识这封邮件，不必理会。',
      ],
      before: ({ hours, name, where }) => [
        `${name}，您好：`,
        `编辑部为您开通了账号。请点开${placeInChinese[where]}的链接设置密码，链接 ${hours} 小时内有效，只能用一次。`,
      ],
      subject: '编辑部账号：请设置密码',
    },
    reset: {
      after: () => ['若不是您本人要求，不必理会，密码不会改变。'],
      before: ({ hours, name, where }) => [
        `${name}，您好：`,
        `有人请求为您的编辑部账号重设密码。请点开${placeInChinese[where]}的链接，${hours} 小时内有效，只能用一次。`,
      ],
      subject: '重设密码',
    },
  },
}

type Composed = {
  readonly language: Language
  readonly link: string
  readonly name: string
  readonly plan: ReviewPlan
  readonly purpose: Purpose
  readonly roles: readonly Role[]
}

/**
 * Composes the letter with a link: in the newsroom's language, then in the others. No account has a language of its own:
 * the panel keeps it in a browser, which an invited person has not opened yet.
 */
export function composeLink({ language, link, name, plan, purpose, roles }: Composed): {
  readonly subject: string
  readonly text: string
} {
  const others = languages.filter((each) => each !== language)
  const write = (each: Language, where: Given['where']): string[] => {
    const { after, before } = letters[each][purpose]
    const lines = roles.map((role) => describeRole({ language: each, plan, role }))
    const given = { hours: hoursOf(purpose), name, roles: lines, where }
    return [...before(given), ...(where === 'below' ? [link] : []), ...after(given)]
  }
  const texts = [...write(language, 'below'), ...others.flatMap((each) => write(each, 'above'))]
  return {
    subject: [language, ...others].map((each) => letters[each][purpose].subject).join(' '),
    text: `${texts.join('\n\n')}\n`,
  }
}

type Input = {
  language: Language
  link: string
  payload: Payload
  purpose: Purpose
  to: { readonly email: string; readonly name: string; readonly roles: readonly Role[] }
}

/** Mails a link with which the recipient sets a password. */
export async function mailLink({ language, link, payload, purpose, to }: Input): Promise<void> {
  const { email, name, roles } = to
  const letter = composeLink({ language, link, name, plan: reviewPlanOf(payload), purpose, roles })
  await sendMail({ ...letter, payload, to: email })
}
