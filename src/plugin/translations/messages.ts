import type { PayloadRequest } from 'payload'

import type { zh } from './zh.ts'

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** Every key of the newsroom's words, in any language. */
export type Messages = Same<typeof zh>

/** `group.key`, as in `release.notDirectly`. */
export type MessageKey = {
  [Group in keyof typeof zh]: `${Group}.${Extract<keyof (typeof zh)[Group], string>}`
}[keyof typeof zh]

/** A message that can still be said in any language. */
export type Message = { readonly key: MessageKey; readonly vars?: Readonly<Record<string, string>> }

type Translate = (key: never, vars?: Record<string, unknown>) => string

/** Says a message with Payload's own translator, in whatever language that speaks. */
export const translateIn = (t: Translate, { key, vars }: Message): string =>
  // Payload types `t` with its own keys only; ours are added by the plugin under `newsroom`.
  t(`newsroom:${key.replace('.', ':')}` as never, vars)

/** Says a message in the language of whoever asked. */
export const translate = ({ t }: Pick<PayloadRequest, 't'>, message: Message): string =>
  translateIn(t, message)
