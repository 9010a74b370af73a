import type { PayloadRequest } from 'payload'

import type { Staff } from '../staff/readStaff.ts'
import type { WithdrawalPlan } from './withdrawal.ts'

import { readKey } from '../../domain/ledger/kinds.ts'
import { joinTitles } from '../../domain/releases/releaseTitle.ts'
import { authorsOf } from '../audit/authorsOf.ts'
import { newsroomLocale } from '../config/locale.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { notify } from '../notifications/notify.ts'
import { accountsWith } from '../staff/accounts.ts'

type Input = { plan: WithdrawalPlan; req: PayloadRequest; staff: Staff }

/** Notifies authors and heads of desk of a withdrawal; heads of desk also of texts that lost a link. */
export async function notifyOfWithdrawal({
  plan: { dependents, documents },
  req,
  staff,
}: Input): Promise<void> {
  const heads = await accountsWith(['chiefEditor', 'deskHead'], req)
  for (const { key, title } of documents) {
    const name = readKey(key)
    const document = name && (await loadDocument(name, req))
    const authors = document ? await authorsOf(document, req) : []
    await notify(req, {
      kind: 'withdrawn',
      recipients: [...authors, ...heads],
      subject: key,
      title,
      vars: { who: staff.name },
    })
  }
  const { language } = await newsroomLocale(req)
  const about = joinTitles(documents, language)
  for (const { key, title } of dependents) {
    await notify(req, {
      kind: 'dependents',
      recipients: heads,
      subject: key,
      title,
      vars: { about },
    })
  }
}
