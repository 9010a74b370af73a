import type { ReportSnapshot } from 'payload-newsroom/ledger'

import type { Messages } from '../messages/messages.ts'

/** `记者 桑菀宁 单疏影 通讯员 解临川`, as it stands in brackets behind the dateline; empty when nobody signs. */
export function formatSignature(
  { bylines, correspondents }: Pick<ReportSnapshot, 'bylines' | 'correspondents'>,
  t: Messages,
): string {
  const names = {
    correspondents: correspondents.map(({ name }) => name),
    reporters: bylines.map(({ label }) => label),
  }
  return t.joinSignature(names)
}
