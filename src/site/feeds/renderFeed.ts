import type { Channel, FeedForm } from 'payload-newsroom/syndication'

import { Feed } from 'feed'
import { formsOf, localeOf } from 'payload-newsroom/language'
import { escapeHtml } from 'payload-newsroom/rich-text'
import { feedPath, fitForXml, withOrigin } from 'payload-newsroom/syndication'

import type { Chrome } from '../queries/getChrome.ts'
import type { Entry, FoundFeed } from './findEntries.ts'

import { messagesOf } from '../messages/messages.ts'
import { formatSignature } from '../queries/formatSignature.ts'
import { withDateline } from '../queries/withDateline.ts'

type Printed = {
  readonly channel: Channel
  readonly chrome: Chrome
  readonly feed: FoundFeed
  readonly form: FeedForm
  /** Address of the WebSub hub. */
  readonly hub?: string | undefined
}

/** A feed as it goes out: RSS 2.0, Atom 1.0 or JSON Feed 1.1. */
export const renderFeed = (printed: Printed): string =>
  printed.form === 'json' ? printJson(printed) : printXml(printed)

function titleOf({ channel, chrome, feed }: Printed): string {
  const t = messagesOf(chrome.language)
  const page = channel.kind === 'corrections' ? t.corrections : feed.title
  return page ? t.titled({ page, site: chrome.name }) : chrome.name
}

function homeOf({ channel, chrome }: Printed): string {
  const page = { all: '/', corrections: '/corrections' } as const
  return chrome.origin + (channel.kind === 'page' ? channel.page : page[channel.kind])
}

/** What a feed is of, in the words of the page that it belongs to. */
function descriptionOf(printed: Printed): string {
  const { channel, chrome, feed } = printed
  const own = {
    all: chrome.description,
    corrections: messagesOf(chrome.language).aboutCorrections,
    page: feed.description,
  }
  return own[channel.kind] || titleOf(printed)
}

/** Who answers for what nobody signed. */
const paperOf = ({ name, origin, publisher }: Chrome) => ({
  link: `${origin}/`,
  name: fitForXml(publisher || name),
})

/** A name for ever, whatever address a document moves to. Source: RFC 4151, whose authorities have no ports */
const idOf = ({ chrome }: Printed, { key }: Entry): string =>
  `tag:${hostOf(chrome.origin)},2026:${key}`

const hostOf = (origin: string): string =>
  URL.canParse(origin) ? new URL(origin).hostname : 'localhost'

/** When anything in it was last released: an empty feed was never. */
const updatedOf = ({ entries }: FoundFeed): Date =>
  new Date(Math.max(0, ...entries.map(({ updated }) => Date.parse(updated))))

function printXml(printed: Printed): string {
  const { channel, chrome, feed, form, hub } = printed
  const made = new Feed({
    author: { ...paperOf(chrome), name: inText(paperOf(chrome).name) },
    copyright: inText(chrome.publisher || chrome.name),
    description: inText(descriptionOf(printed)),
    feed: chrome.origin + feedPath(channel, form),
    generator: false,
    ...(hub !== undefined && { hub }),
    id: homeOf(printed),
    language: localeOf(chrome.language),
    link: homeOf(printed),
    title: inText(titleOf(printed)),
    updated: updatedOf(feed),
  })
  for (const entry of feed.entries) {
    made.addItem({
      ...bylineOf(entry.authors, printed),
      // Of RSS its words, of Atom its term.
      category: entry.keywords.map(inText).map((name) => ({ name, term: name })),
      ...(entry.bodyHtml !== null && {
        content: inSection(textOf(printed, entry.bodyHtml, entry)),
      }),
      date: new Date(entry.updated),
      description: asHtml(entry.summary),
      id: idOf(printed, entry),
      ...imageOf(printed, entry),
      link: chrome.origin + entry.path,
      published: new Date(entry.published),
      // Of Atom it is HTML, of RSS the words themselves.
      title: form === 'rss' ? inSection(entry.title) : asHtml(entry.title),
    })
  }
  return setRight(form === 'rss' ? made.rss2() : made.atom1())
}

/** The text as its page opens it, its addresses complete. */
function textOf({ chrome }: Printed, bodyHtml: string, entry: Entry): string {
  const t = messagesOf(chrome.language)
  const html = withDateline({
    dateline: entry.dateline ?? undefined,
    html: bodyHtml,
    signature: formatSignature(entry, t),
    t,
  })
  return withOrigin({ html, origin: chrome.origin })
}

/**
 * An enclosure of RSS says how many bytes it has: none where that is not known.
 *
 * Source: https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt
 */
function imageOf({ chrome, form }: Printed, { image, imageBytes }: Entry) {
  if (image === null) return {}
  const url = chrome.origin + image
  if (form !== 'rss') return { image: url }
  return imageBytes === undefined ? {} : { image: { length: imageBytes, url } }
}

/**
 * The `author` of RSS is an e-mail address, which a byline is not.
 *
 * Source: https://www.rssboard.org/rss-profile#namespace-elements-dublin-creator
 */
function bylineOf(authors: readonly string[], { chrome, form }: Printed) {
  const names = authors.map(inText)
  if (form !== 'rss') return { author: names.map((name) => ({ name })) }
  if (names.length === 0) return {}
  const objects = {
    _attributes: { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    _text: formsOf(chrome.language).list(names),
  }
  return { extensions: [{ name: 'dc:creator', objects }] }
}

/*
 * The library sets `&` and `"` right in attributes and `<` nowhere in them, takes `&amp;` in a text for one that is set
 * right already, and ends at most one section of many. So it is given stand-ins, which no text can hold, and they are
 * set right when it is done.
 */
const standIns = { '&': '\ufdd0', '<': '\ufdd1', ']]>': '\ufdd2' } as const

/** Words of an element or an attribute. */
const inText = (text: string): string =>
  fitForXml(text).replaceAll('&', standIns['&']).replaceAll('<', standIns['<'])

/** Words of a section. */
const inSection = (text: string): string => fitForXml(text).replaceAll(']]>', standIns[']]>'])

/** Words where HTML is expected. */
const asHtml = (text: string): string => inSection(escapeHtml(text))

const setRight = (xml: string): string =>
  xml
    .replaceAll(standIns['&'], '&amp;')
    .replaceAll(standIns['<'], '&lt;')
    .replaceAll(standIns[']]>'], ']]]]><![CDATA[>')

/** Address of the entries after these, as lists of the site have it. */
const olderOf = ({ channel, chrome, form }: Printed, older: string): string =>
  `${chrome.origin}${feedPath(channel, form)}?before=${encodeURIComponent(older)}`

/** Source: https://www.jsonfeed.org/version/1.1/ */
function printJson(printed: Printed): string {
  const { channel, chrome, feed, form, hub } = printed
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(printed),
    home_page_url: homeOf(printed),
    feed_url: chrome.origin + feedPath(channel, form),
    ...(feed.older !== undefined && { next_url: olderOf(printed, feed.older) }),
    description: descriptionOf(printed),
    authors: [{ name: paperOf(chrome).name, url: paperOf(chrome).link }],
    language: localeOf(chrome.language),
    ...(hub !== undefined && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: feed.entries.map((entry) => ({
      id: idOf(printed, entry),
      url: chrome.origin + entry.path,
      title: entry.title,
      summary: entry.summary,
      ...(entry.bodyHtml === null
        ? { content_text: entry.summary }
        : { content_html: textOf(printed, entry.bodyHtml, entry) }),
      ...(entry.image !== null && { image: chrome.origin + entry.image }),
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors.map((name) => ({ name })),
      tags: entry.keywords,
    })),
  })
}
