import { describe, expect, it } from 'vitest'

import { draftPicture } from '../fixtures/picture.ts'
import { revisionOf } from '../fixtures/revisionOf.ts'
import { takePicture } from '../fixtures/sevenPeople.ts'
import { signIn } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { create, database, edit, payload } = await useNewsroom('earlier_saves_seen', {
  accounts: ['chiefEditor'],
})
const app = await useApp(database)
const browser = await useBrowser()

const made = {
  media: async () => {
    const { id } = await draftPicture(payload, { alt: '渡船', caption: '旧渡船' })
    await edit({ id, collection: 'media' }, { caption: '新渡船' })
    return id
  },
  people: async () => {
    const { id } = await create('people', { name: '逄远舟' })
    await edit({ id, collection: 'people' }, { name: '逄远航' })
    return id
  },
  reporters: async () => {
    const { id } = await create('reporters', { desk: '时政', name: '昝若溪' })
    await edit({ id, collection: 'reporters' }, { desk: '民生' })
    return id
  },
}

/** The address of the first save, below the panel. */
async function firstSaveOf(collection: keyof typeof made): Promise<string> {
  const id = await made[collection]()
  const version = await revisionOf({ collection, id }, { payload, which: 'first' })
  return `/collections/${collection}/${id}/versions/${version}`
}

async function settingsSave(): Promise<string> {
  for (const name of ['临渡日报', '临渡晚报'])
    await payload.updateGlobal({ slug: 'site-settings', data: { name }, overrideAccess: true })
  const { docs } = await payload.findGlobalVersions({
    slug: 'site-settings',
    limit: 1,
    overrideAccess: true,
    sort: 'createdAt',
  })
  return `/globals/site-settings/versions/${String(docs[0]?.id)}`
}

describe('an earlier save', () => {
  it.each([
    { field: '#field-caption', of: () => firstSaveOf('media'), title: 'media', words: '旧渡船' },
    { field: '#field-name', of: () => firstSaveOf('people'), title: 'people', words: '逄远舟' },
    { field: '#field-desk', of: () => firstSaveOf('reporters'), title: 'reporters', words: '时政' },
    { field: '#field-name', of: settingsSave, title: 'settings', words: '临渡日报' },
  ])(
    'of $title is compared as in a review, and leads back',
    async ({ field, of, title, words }) => {
      const page = await signIn({ browser, url: app.url, who: 'chiefEditor' })
      await page.goto(`${app.url}/admin${await of()}`)
      const changed = page.locator('article section[data-changed="true"]').first()
      await changed.waitFor()
      expect(await changed.locator('del').allInnerTexts()).not.toEqual([])
      await takePicture(page, `save-${title}`)
      await page.getByRole('button', { name: '改回这一稿' }).click()
      await page.locator(field).waitFor()
      await expect.poll(() => page.locator(field).inputValue()).toBe(words)
    },
  )
})
