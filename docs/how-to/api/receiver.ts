/*
 * 核对并读取一条告知，不用任何库；测试原样运行它。
 * Checks and reads one message, without any library; the tests run it as it is.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** 一条告知 What is told. */
export type Message = {
  readonly data: {
    readonly document: {
      readonly id: string
      readonly kind: string
      readonly slug: string
      /** 已不公开时为 null Null once it is not public any more. */
      readonly title: null | string
      readonly url: string
    }
    readonly publication: {
      readonly contentHash: string
      readonly hash: string
      readonly previousHash: null | string
      readonly releasedAt: string
      readonly sequence: number
    }
  }
  readonly timestamp: string
  readonly type: string
}

/** 早于此的不收：别人截下来重放的 Older than this is not taken: somebody may be sending it again. */
const toleranceSeconds = 300

/**
 * @param body - 收到的原文，一个字节也不能变 the body as it came, to the byte
 * @param secret - 后台显示的密钥 the secret that the panel shows, `whsec_…`
 * @returns 签名不对或过时的，为 undefined undefined for what is not ours, or too old
 */
export function readMessage({
  body,
  headers,
  now = new Date(),
  secret,
}: {
  body: string
  headers: Readonly<Record<string, string | string[] | undefined>>
  now?: Date
  secret: string
}): Message | undefined {
  const id = String(headers['webhook-id'])
  const timestamp = String(headers['webhook-timestamp'])
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp))
  if (!(age <= toleranceSeconds)) return undefined
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const wanted = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest()
  const isOurs = String(headers['webhook-signature'])
    .split(' ')
    .filter((signature) => signature.startsWith('v1,'))
    .map((signature) => Buffer.from(signature.slice(3), 'base64'))
    .some((given) => given.length === wanted.length && timingSafeEqual(given, wanted))
  return isOurs ? (JSON.parse(body) as Message) : undefined
}
