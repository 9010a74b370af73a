import type { Chance } from '../../bench/archive/random.ts'
import type { Kind, Level, Meeting, Place } from './genres.ts'
import type { Person } from './people.ts'

import { between, sample } from './chance.ts'
import { genres } from './genres.ts'
import { toHan } from './numbers.ts'
import { namesOf } from './people.ts'
import * as words from './words.ts'

export type Genre = keyof typeof genres

/** What is so, before anybody puts it into words. */
export type Facts = {
  readonly adopted: readonly string[]
  readonly attendance: { readonly due: number; readonly present: number; readonly unit: string }
  readonly board: string
  readonly day: { readonly day: number; readonly month: number; readonly year: number }
  readonly genre: Genre
  readonly jobs: readonly string[]
  readonly meeting?: Meeting
  readonly people: Readonly<Record<Role, readonly Person[]>>
  readonly place: Place
  readonly points: readonly string[]
  readonly post: string
  readonly theme: string
  readonly venue: string
}

export type Role =
  | 'attendees'
  | 'chairs'
  | 'correspondents'
  | 'dismissed'
  | 'editors'
  | 'elected'
  | 'guest'
  | 'host'
  | 'interns'
  | 'layouters'
  | 'observers'
  | 'photographers'
  | 'proofreaders'
  | 'reporters'
  | 'reviewers'
  | 'second'
  | 'speaker'
  | 'supervisors'
  | 'suppliers'
  | 'team'
  | 'voices'
  | 'writers'

export function makeFacts(chance: Chance, genre: Genre): Facts {
  const { meet, scope }: Kind = genres[genre]
  const place = makePlace(chance, chance.pick(scope))
  const day = {
    day: between(chance, 2, 27),
    month: between(chance, 1, 12),
    year: between(chance, 2019, 2026),
  }
  const theme = chance.pick(words.themes)
  const meeting = meet?.({ chance, ordinal: ordinalsOf(chance), place, theme })
  const due = meeting?.body === 'npcsc' ? between(chance, 25, 65) : between(chance, 101, 560)
  return {
    adopted: makeTitles({ body: meeting?.body, chance, day: day.year, place }),
    attendance: {
      due,
      present: due - between(chance, 1, Math.min(29, due - 20)),
      unit: unitOf(meeting?.body),
    },
    board: boardOf(meeting, place),
    day,
    genre,
    jobs: sample(chance, words.departments, 3).map((each) => `${place.unit}${each}局长`),
    ...(meeting && { meeting }),
    people: makePeople(chance, place),
    place,
    points: sample(chance, words.points, between(chance, 2, 5)),
    post: postOf(meeting, place),
    theme,
    venue: fill(
      chance.pick(place.level === 'school' ? words.schoolVenues : words.venues),
      place,
      day.year,
    ),
  }
}

function makePlace(chance: Chance, level: Level): Place {
  const root = chance.pick(words.placeHeads) + chance.pick(words.placeTails)
  const above = chance.pick(words.placeHeads) + chance.pick(words.placeTails)
  const units = {
    city: '市',
    county: '县',
    district: '区',
    national: '国',
    province: '省',
    school: '校',
    township: '镇',
  }
  const unit = units[level]
  if (level === 'national') return { full: '', level, name: '全国', root: '北京', unit: '全国' }
  if (level === 'school') return { full: `${root}中学`, level, name: `${root}中学`, root, unit }
  const name = `${root}${unit}`
  return {
    full: above === root || level === 'province' || level === 'city' ? name : `${above}市${name}`,
    level,
    name,
    root,
    unit,
  }
}

/** How a manuscript prints ordinals of meetings: all of them alike. */
function ordinalsOf(chance: Chance): (number: number) => string {
  return chance.is(0.8) ? toHan : String
}

const unitOf = (body?: string): string =>
  ({
    cppcc: '委员',
    npcsc: '组成人员',
    party: '党员代表',
    teachers_congress: '教职工代表',
    union: '会员代表',
  })[body ?? ''] ?? '代表'

function boardOf(meeting: Meeting | undefined, place: Place): string {
  const unit = place.level === 'national' ? '全国' : place.unit
  if (meeting?.body === 'cppcc') return `政协${place.name}委员会常务委员`
  if (meeting?.body === 'party') return `中共${place.name}委员会委员`
  if (meeting?.body === 'union') return '工会委员会委员'
  if (meeting?.body === 'teachers_congress') return '教代会专门委员会委员'
  return `${unit}人大常委会委员`
}

function postOf(meeting: Meeting | undefined, place: Place): string {
  if (meeting?.body === 'cppcc') return `政协${place.name}委员会副主席`
  if (meeting?.body === 'party') return `中共${place.name}委书记`
  if (meeting?.body === 'union') return '工会主席'
  if (meeting?.body === 'teachers_congress') return '教代会主席团成员'
  return `${place.name}人民政府副${place.unit}长`
}

const fill = (text: string, { name, root, unit }: Place, year: number): string =>
  text
    .replaceAll('{R}', unit === '校' || unit === '国' || unit === '全国' ? '' : unit)
    .replaceAll('{N}', name)
    .replaceAll('{P}', root)
    .replaceAll('{G}', unit)
    .replaceAll('{Y}', String(year - 1))
    .replaceAll('{Z}', String(year))

export const fillPlace = (text: string, { day, place }: Pick<Facts, 'day' | 'place'>): string =>
  fill(text, place, day.year)

const titlesByBody: Readonly<Record<string, readonly string[]>> = {
  cppcc: words.cppccTitles,
  npc: [...words.adoptedTitles, ...words.ruleTitles],
  npcsc: [...words.committeeTitles, ...words.ruleTitles],
}

type Titled = {
  readonly body: string | undefined
  readonly chance: Chance
  readonly day: number
  readonly place: Place
}

function makeTitles({ body, chance, day, place }: Titled): readonly string[] {
  const titles = titlesByBody[body ?? ''] ?? words.otherTitles
  return sample(chance, titles, between(chance, 1, 5)).map((title) => fill(title, place, day))
}

function makePeople(chance: Chance, place: Place): Facts['people'] {
  const next = namesOf(chance)
  const { unit } = place
  const head =
    place.level === 'school'
      ? ['校党委书记', '校长']
      : place.level === 'national'
        ? ['全国人大常委会委员长', '全国人大常委会副委员长']
        : [`${unit}委书记`, `${unit}委副书记、${unit}长`]
  const people = (count: number, offices: readonly string[] = []) =>
    Array.from({ length: count }, (_, at): Person => {
      const office = offices[at]
      return office === undefined ? { name: next() } : { name: next(), office }
    })
  const others = otherOffices(chance, place)
  return {
    attendees: people(between(chance, 2, 7), others),
    chairs: people(between(chance, 3, 8)),
    correspondents: people(between(chance, 1, 2)),
    dismissed: people(1),
    editors: people(1),
    elected: people(1),
    guest: people(1),
    host: people(1, [head[1] ?? '']),
    interns: people(1),
    layouters: people(1),
    observers: people(between(chance, 1, 4), others.slice(4)),
    photographers: people(1),
    proofreaders: people(1),
    reporters: people(between(chance, 1, 3)),
    reviewers: people(1),
    second: people(1),
    speaker: people(1, [head[0] ?? '']),
    supervisors: people(1),
    suppliers: people(1),
    team: people(between(chance, 3, 7)),
    voices: people(
      between(chance, 3, 6),
      chance.is(0.5)
        ? sample(chance, words.departments, 6).map((each) => `${unit}${each}局长`)
        : [],
    ),
    writers: people(1),
  }
}

const nationalOffices = [
  '国务院总理',
  '全国政协主席',
  '国务院副总理',
  '全国政协副主席',
  '最高人民法院院长',
  '最高人民检察院检察长',
  '国务委员',
  '全国人大常委会秘书长',
  '全国政协秘书长',
]

const otherOffices = (chance: Chance, { level, unit }: Place): readonly string[] =>
  level === 'school'
    ? [
        '副校长',
        '校工会主席',
        '教务处主任',
        '校团委书记',
        '年级组长',
        '总务处主任',
        '德育处主任',
        '办公室主任',
        '图书馆馆长',
      ]
    : level === 'national'
      ? nationalOffices
      : [
          `${unit}人大常委会主任`,
          `${unit}政协主席`,
          ...sample(chance, words.localOffices, 5).map(
            (office) => `${unit}委常委、${office.replaceAll('{G}', unit)}`,
          ),
          `${unit}人民法院院长`,
          `${unit}人民检察院检察长`,
          `副${unit}长`,
          `${unit}政协副主席`,
        ]
