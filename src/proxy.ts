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
  const answer = await fetch(`http://localhost:${String(process.env.PORT)}/api/newsroom/panel`, {
    cache: 'no-store',
    headers: withoutBody(headers),
    redirect: 'error',
  })
  if (answer.ok) return NextResponse.next()
  return new NextResponse(answer.body, { headers: answer.headers, status: answer.status })
}

/** What says who asks; nothing of what they send. */
const asker = ['accept-language', 'authorization', 'cookie', 'origin', 'sec-fetch-site'] as const

const withoutBody = (headers: Headers): [string, string][] =>
  asker.flatMap((name): [string, string][] => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value]]
  })
