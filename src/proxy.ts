import type { NextRequest } from 'next/server'
import type { Language } from 'payload-newsroom/language'

import { NextResponse } from 'next/server'
import process from 'node:process'
import { askedLanguage, languageOf, languages, localeOf } from 'payload-newsroom/language'
import { apiRoute, foundedLocale, isPanelServed } from 'payload-newsroom/site'

import { isBrokenForm } from './app/limitBody.ts'
import { transportSecurity } from './app/transportSecurity.ts'

export const config = { matcher: ['/admin', '/admin/:path*'] }

/**
 * Before the panel. Without its database: 503 in our own words, for Payload would take whoever is signed in for nobody
 * and lead them to the sign-in page. What was typed is kept by the browser, and is there when the page is opened again.
 *
 * Next reads the arguments of a server action before anything of ours is asked, and fails at what it
 * cannot read. So whoever may run none is sent away here. Who that is, Payload says.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const response = (await isPanelServed()) ? await admit(request) : panelAway(request)
  for (const [name, value] of transportSecurity()) response.headers.set(name, value)
  return response
}

async function admit(request: NextRequest): Promise<NextResponse> {
  const { headers, method } = request
  if (['GET', 'HEAD'].includes(method)) return NextResponse.next()
  const answer = await askOurselves(headers)
  if (answer === undefined) return new NextResponse(null, { headers: away, status: 503 })
  if (answer.ok) return (await isReadable(request)) ? NextResponse.next() : malformed(request)
  return new NextResponse(answer.body, { headers: answer.headers, status: answer.status })
}

/** Next fails at a form that it cannot take apart, whoever sent it. */
async function isReadable(request: NextRequest): Promise<boolean> {
  if (!/multipart\//iu.test(request.headers.get('content-type') ?? '')) return true
  if (isBrokenForm(request.headers)) return false
  try {
    await request.formData()
    return true
  } catch {
    return false
  }
}

const malformedWords: Readonly<Record<Language, string>> = {
  en: 'The form cannot be read.',
  zh: '表单无法读取。',
}

function malformed({ headers }: NextRequest): NextResponse {
  const language = askedLanguage(headers, foundedLocale().language)
  return NextResponse.json(
    { errors: [{ message: malformedWords[language] }] },
    { headers: { 'Cache-Control': 'no-store' }, status: 400 },
  )
}

const away = { 'Cache-Control': 'no-store', 'Retry-After': '5' }

const panelAway = (request: NextRequest): NextResponse =>
  new NextResponse(printAway(request), {
    headers: { ...away, 'Content-Type': 'text/html; charset=utf-8' },
    status: 503,
  })

/** @returns undefined when this very server is too busy to answer itself */
async function askOurselves(headers: Headers): Promise<Response | undefined> {
  try {
    return await fetch(`http://localhost:${String(process.env.PORT)}${apiRoute}/newsroom/panel`, {
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

const words: Readonly<Record<Language, { readonly text: string; readonly title: string }>> = {
  en: {
    text: `The newsroom’s database is recovering; this page tries again in a few seconds. You are still signed in, and
what you had not saved is kept by this browser: open the document again to get it back.`,
    title: 'The newsroom is not available for a moment',
  },
  zh: {
    text: '数据库正在恢复，本页几秒后自动重试。您没有被退出登录；没来得及保存的内容留在这个浏览器里，重新打开稿件时可以找回。',
    title: '编辑部暂时无法访问',
  },
}

/** In the language that the panel was last seen in by this browser, else the newsroom's; the others below. */
function printAway({ cookies }: NextRequest): string {
  const chosen = cookies.get('payload-lng')?.value
  const first = chosen ? languageOf(chosen) : foundedLocale().language
  const others = languages.filter((each) => each !== first)
  return `<!doctype html>
<html lang="${localeOf(first)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="5">
<title>${words[first].title}</title>
<body style="font:1.1em/1.8 sans-serif;max-width:34em;margin:20vh auto;padding:0 1.5em">
<h1>${words[first].title}</h1>
<p>${words[first].text}</p>
${others.map((each) => `<p lang="${localeOf(each)}">${words[each].text}</p>`).join('\n')}
</body></html>
`
}
