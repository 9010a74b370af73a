import type { ReportSnapshot } from 'payload-newsroom/ledger'

/** As a printed signature spaces its names, whatever the language of the page. */
const space = '\u3000'

/** `记者 桑菀宁 单疏影 通讯员 解临川`, as it stands in brackets behind the dateline; empty when nobody signs. */
export function formatSignature({
  bylines,
  correspondents,
}: Pick<ReportSnapshot, 'bylines' | 'correspondents'>): string {
  const reporters = bylines.map(({ label }) => label)
  const others = correspondents.map(({ name }) => name)
  return [
    ...(reporters.length > 0 ? ['记者', ...reporters] : []),
    ...(others.length > 0 ? ['通讯员', ...others] : []),
  ].join(space)
}
