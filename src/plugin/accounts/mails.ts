import type { Payload } from 'payload'

import type { Purpose } from './passwordLinks.ts'

import { sendMail } from '../mail/sendMail.ts'
import { hoursOf } from './passwordLinks.ts'

type Mail = { readonly subject: string; readonly text: string }

/** Texts in Chinese, then English: an invited person has chosen no language yet. */
const letters: Readonly<
  Record<Purpose, (given: { hours: string; link: string; name: string }) => Mail>
> = {
  invite: ({ hours, link, name }) => ({
    subject: '编辑部账号：请设置密码 Your newsroom account',
    text: `${name}，您好：

编辑部为您开通了账号。请点开下面的链接设置密码，链接 ${hours} 小时内有效，只能用一次：

${link}

若不认识这封邮件，不必理会。

Hello ${name},

The newsroom has made an account for you. Open the link above to set your password. It works once, for ${hours} hours.
If this means nothing to you, do nothing.
`,
  }),
  reset: ({ hours, link, name }) => ({
    subject: '重设密码 Set a new password',
    text: `${name}，您好：

有人请求为您的编辑部账号重设密码。请点开下面的链接，${hours} 小时内有效，只能用一次：

${link}

若不是您本人要求，不必理会，密码不会改变。

Hello ${name},

Somebody asked for a new password of your newsroom account. Open the link above to set it. It works once, for ${hours} hour(s).
If it was not you, do nothing: your password stays as it is.
`,
  }),
}

type Input = {
  link: string
  payload: Payload
  purpose: Purpose
  to: { readonly email: string; readonly name: string }
}

/** Mails a link with which the recipient sets a password. */
export async function mailLink({ link, payload, purpose, to }: Input): Promise<void> {
  const letter = letters[purpose]({ hours: String(hoursOf(purpose)), link, name: to.name })
  await sendMail({ ...letter, payload, to: to.email })
}
