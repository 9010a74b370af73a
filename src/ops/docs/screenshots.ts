/**
 * `npm run screenshots`: takes the pictures of docs/screenshots from the running program, and writes docs/gallery.md.
 *
 * Alone it starts a newsroom of its own with the demonstration content, in a folder that it removes again.
 * `-- --language en` takes those of the English demonstration that the READMEs show, into docs/screenshots/en.
 * `-- --url http://localhost:3000 --sign-ins .newsroom/sign-ins.txt` uses one that runs.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { defaultLanguage, languages } from 'payload-newsroom/language'
import { chromium } from 'playwright-core'
import prettier from 'prettier'

import type { Subjects } from './findSubjects.ts'
import type { Series, Shot } from './shots.ts'

import { findBrowser } from '../testing/browser.mjs'
import { findSubjects } from './findSubjects.ts'
import { readmeSeries, releaseShot, siteSeries } from './shots.ts'
import { startNewsroom } from './startNewsroom.ts'
import { takeAdminPictures, takeSitePictures } from './takePictures.ts'

const docs = path.resolve(import.meta.dirname, '../../../docs')
const folder = path.join(docs, 'screenshots')
const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    'sign-ins': { type: 'string' },
    url: { type: 'string' },
  },
})

const language = languages.find((each) => each === values.language) ?? defaultLanguage

const newsroom =
  values.url && values['sign-ins']
    ? {
        signIns: readFileSync(values['sign-ins'], 'utf8'),
        stop: () => Promise.resolve(),
        url: values.url,
      }
    : await startNewsroom(language)
try {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('no Chromium: install one, or name it in CHROMIUM_PATH')
  const browser = await chromium.launch({ args: ['--no-sandbox', '--disable-gpu'], executablePath })
  const chief = readSignIn({ role: 'chiefEditor', signIns: newsroom.signIns })
  const subjects = await findSubjects(chief, newsroom.url)
  if (language === defaultLanguage) {
    const shown = { browser, folder, subjects, url: newsroom.url }
    const site = siteSeries(subjects)
    await takeSitePictures({ ...shown, language, series: site })
    const panel = await takeAdminPictures({ ...shown, chief })
    const lastLook = { heading: ['发布', 'Release'], shots: [releaseShot] } as const
    await writeGallery(docs, [...site, ...panel, lastLook, inEnglish(subjects)])
  } else {
    const series = readmeSeries(subjects)
    const own = path.join(folder, language)
    await takeSitePictures({ browser, folder: own, language, series, url: newsroom.url })
  }
  await browser.close()
} finally {
  await newsroom.stop()
}

/** One line a role, as the launcher keeps them: role, address, password. */
function readSignIn({ role, signIns }: { role: string; signIns: string }) {
  const line = signIns.split('\n').find((each) => each.trim().startsWith(`${role} `))
  const [, email, password] = line?.trim().split(/\s+/u) ?? []
  if (!email || !password) throw new Error(`no sign-in for ${role}`)
  return { email, password }
}

type Captioned = Pick<Shot, 'caption' | 'name'>

/** The pictures of the English demonstration, which `--language en` takes. */
function inEnglish(subjects: Subjects) {
  const shots = readmeSeries(subjects).flatMap(({ shots }) => shots)
  return {
    heading: ['英文报纸', 'A newspaper in English'] as const,
    shots: shots.map(({ caption, name }) => ({ caption, name: `en/${name}` })),
  }
}

/** Writes docs/gallery.md: every picture with its caption, in the order in which they were taken. */
async function writeGallery(
  docs: string,
  series: readonly {
    readonly heading: Series['heading']
    readonly shots: readonly Captioned[]
  }[],
): Promise<void> {
  const text = [
    '# 图集 · Gallery',
    '由 `npm run screenshots` 从运行中的演示编辑部拍下，文字和人物都是虚构的。',
    'Taken from the running demonstration newsroom by `npm run screenshots`; people, places and figures are invented.',
    ...series.flatMap(({ heading, shots }) => [`## ${heading.join(' · ')}`, ...shots.map(figure)]),
  ].join('\n\n')
  const file = path.join(docs, 'gallery.md')
  const style = await prettier.resolveConfig(file)
  writeFileSync(file, await prettier.format(text, { ...style, filepath: file }))
}

function figure({ caption: [zh, en], name }: Captioned): string {
  return `**${zh}** · ${en}\n\n![${zh} ${en}](screenshots/${name}.png)`
}
