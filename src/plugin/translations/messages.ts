import type { PayloadRequest } from 'payload'

import type { zh } from './zh.ts'

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** Messages of the newsroom in one language. */
export type Messages = Same<typeof zh>

/** Key of a message, `group.key`, as in `release.notDirectly`. */
export type MessageKey = {
  [Group in keyof typeof zh]: `${Group}.${Extract<keyof (typeof zh)[Group], string>}`
}[keyof typeof zh]

/** Message that is not translated yet. */
export type Message = { readonly key: MessageKey; readonly vars?: Readonly<Record<string, string>> }

type Translate = (key: never, vars?: Record<string, unknown>) => string

/** Translates a message with Payload's translator, in its language. */
export const translateIn = (t: Translate, { key, vars }: Message): string =>
  // Payload types `t` with its own keys only; the plugin adds others under `newsroom`.
  t(`newsroom:${key.replace('.', ':')}` as never, vars)

/** Translates a message to the language of the request. */
export const translate = ({ t }: Pick<PayloadRequest, 't'>, message: Message): string =>
  translateIn(t, message)
