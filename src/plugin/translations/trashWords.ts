import type { Config } from 'payload'

/** What Payload calls the trash in Chinese, and what this newsroom calls it: one word in panel, messages and docs. */
const theirs = '垃圾箱'
const ours = '回收站'

/** Payload’s own Chinese messages about the trash, in the newsroom’s word for it: those that need it, by group. */
export const trashWords = (
  i18n: Config['i18n'],
): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    Object.entries(i18n?.supportedLanguages?.zh?.translations ?? {}).map(([group, messages]) => [
      group,
      Object.fromEntries(
        Object.entries(messages as Readonly<Record<string, string>>).flatMap(([name, text]) =>
          text.includes(theirs) ? [[name, text.replaceAll(theirs, ours)]] : [],
        ),
      ),
    ]),
  )
