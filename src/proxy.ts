import type { NextRequest } from 'next/server'

import { NextResponse } from 'next/server'
import process from 'node:process'

import { transportSecurity } from './app/transportSecurity.ts'

export const config = { matcher: ['/admin', '/admin/:path*'] }

/**
 * Before the panel: Next reads the arguments of a server action before anything of ours is asked, and fails at what it
 * cannot read. So whoever may run none is sent away here. Who that is, Payload says.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const response = ['GET', 'HEAD'].includes(request.method)
    ? NextResponse.next()
    : await letIn(request)
  for (const [name, value] of transportSecurity()) response.headers.set(name, value)
  return response
}

async function letIn({ headers }: NextRequest): Promise<NextResponse> {
  const answer = await askOurselves(headers)
  if (answer === undefined) return new NextResponse(null, { headers: away, status: 503 })
  if (answer.ok) return NextResponse.next()
  return new NextResponse(answer.body, { headers: answer.headers, status: answer.status })
}

const away = { 'Cache-Control': 'no-store', 'Retry-After': '5' }

/** @returns undefined when this very server is too busy to answer itself */
async function askOurselves(headers: Headers): Promise<Response | undefined> {
  try {
    return await fetch(`http://localhost:${String(process.env.PORT)}/api/newsroom/panel`, {
      cache: 'no-store',
      headers: asker.flatMap((name): [string, string][] => {
        const value = headers.get(name)
        return value === null ? [] : [[name, value]]
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    })
  } catch {
    return undefined
  }
}

/** What says who asks; nothing of what they send. */
const asker = ['accept-language', 'authorization', 'cookie', 'origin', 'sec-fetch-site'] as const
