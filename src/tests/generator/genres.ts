import type { Chance } from '../../bench/archive/random.ts'

import { between } from './chance.ts'

export type Level = 'city' | 'county' | 'district' | 'national' | 'province' | 'school' | 'township'
type Phase =
  'closing' | 'opening' | 'other' | 'plenary' | 'preparatory' | 'presidium' | 'standing_committee'

export type Place = {
  readonly level: Level
  /** `临渡区`; `澜湖中学` for a school. */
  readonly name: string
  /** `临渡` */
  readonly root: string
  /** `溯川市临渡区` */
  readonly full: string
  /** `区`, `市`, `省`, `镇`, `校` */
  readonly unit: string
}

export type Meeting = {
  readonly body: string
  readonly congress: number | null
  /** Forms of the name, from the fullest to the shortest. */
  readonly names: readonly string[]
  readonly phase: Phase
  readonly plenary: number | null
  readonly session: number | null
}

type Known = {
  readonly chance: Chance
  /** Prints a number as this manuscript does: `十七` or `17`. */
  readonly ordinal: (number: number) => string
  readonly place: Place
  readonly theme: string
}

export type Kind = {
  readonly meet?: (known: Known) => Meeting
  readonly scope: readonly Level[]
}

const local: readonly Level[] = ['city', 'county', 'district', 'district']
const none = { congress: null, plenary: null, session: null }

/** Every kind of text, with the meeting that it reports. */
export const genres = {
  agency: { meet: congress(['opening', 'closing']), scope: ['national', 'province'] },
  appointments: { meet: committee, scope: local },
  award: {
    meet: conference([
      '{theme}表彰大会',
      '{year}年度总结表彰大会',
      '{theme}先进集体和先进个人颁奖仪式',
    ]),
    scope: local,
  },
  brief: { meet: congress(['opening', 'closing']), scope: local },
  closing: { meet: congress(['closing']), scope: [...local, 'province'] },
  committee: { meet: committee, scope: [...local, 'province'] },
  cppcc: { meet: consultative, scope: [...local, 'province', 'national'] },
  executive: { meet: government, scope: [...local, 'province'] },
  feature: { scope: local },
  forum: {
    meet: conference(['民营企业家座谈会', '人大代表座谈会', '{theme}座谈会', '老干部座谈会']),
    scope: local,
  },
  mobilisation: {
    meet: conference(['{theme}动员大会', '{theme}动员部署会', '{theme}誓师大会']),
    scope: local,
  },
  opening: { meet: congress(['opening', 'plenary']), scope: [...local, 'province', 'township'] },
  partyCongress: { meet: partyCongress, scope: local },
  partyPlenum: { meet: partyPlenum, scope: local },
  preparatory: { meet: congress(['preparatory']), scope: [...local, 'province'] },
  presidium: { meet: presidium, scope: local },
  press: { meet: conference(['{theme}新闻发布会', '“{theme}”主题新闻发布会']), scope: local },
  school: { meet: teachers, scope: ['school'] },
  signing: {
    meet: conference(['{theme}合作签约仪式', '重点项目集中签约仪式', '战略合作协议签约仪式']),
    scope: local,
  },
  speech: { meet: congress(['closing']), scope: local },
  union: { meet: union, scope: [...local, 'school'] },
  withSpeech: { meet: congress(['closing']), scope: local },
  work: {
    meet: conference([
      '{theme}工作会议',
      '{theme}工作推进会',
      '{theme}工作例会',
      '{theme}专题会议',
      '{theme}调度会',
    ]),
    scope: local,
  },
} as const satisfies Readonly<Record<string, Kind>>

function congress(phases: readonly Phase[]) {
  return ({ chance, ordinal, place }: Known): Meeting => {
    const [term, session] = [between(chance, 3, 19), between(chance, 1, 6)]
    const { full, name, unit } = place
    const short = `${place.level === 'national' ? '' : unit}${ordinal(term)}届${place.level === 'national' ? '全国' : ''}人大${ordinal(session)}次会议`
    const phase = chance.pick(phases)
    return {
      body: 'npc',
      congress: term,
      names: [
        `${place.level === 'national' ? '' : full}第${ordinal(term)}届${place.level === 'national' ? '全国' : ''}人民代表大会第${ordinal(session)}次会议`,
        ...(place.level === 'national'
          ? []
          : [`${name}${ordinal(term)}届人大${ordinal(session)}次会议`]),
        short,
      ],
      phase,
      plenary: phase === 'plenary' ? between(chance, 2, 3) : null,
      session,
    }
  }
}

function committee({ chance, ordinal, place }: Known): Meeting {
  const [term, session] = [between(chance, 3, 19), between(chance, 2, 48)]
  const { full, name, unit } = place
  const isUnnumbered = chance.is(0.3)
  return {
    body: 'npcsc',
    congress: isUnnumbered ? null : term,
    names: isUnnumbered
      ? [
          `${name}人大常委会第${ordinal(session)}次会议`,
          `${unit}人大常委会第${ordinal(session)}次会议`,
        ]
      : [
          `${full}第${ordinal(term)}届人民代表大会常务委员会第${ordinal(session)}次会议`,
          `${name}${ordinal(term)}届人大常委会第${ordinal(session)}次会议`,
          `${unit}${ordinal(term)}届人大常委会第${ordinal(session)}次会议`,
        ],
    phase: 'standing_committee',
    plenary: null,
    session,
  }
}

function presidium({ chance, ordinal, place }: Known): Meeting {
  const [term, session, sitting] = [
    between(chance, 3, 19),
    between(chance, 1, 6),
    between(chance, 1, 5),
  ]
  const name = (before: string) =>
    `${before}${ordinal(term)}届人大${ordinal(session)}次会议主席团第${ordinal(sitting)}次会议`
  return {
    body: 'npc_presidium',
    congress: term,
    names: [name(place.name), name(place.unit)],
    phase: 'presidium',
    plenary: null,
    session,
  }
}

function consultative({ chance, ordinal, place }: Known): Meeting {
  const [term, session] = [between(chance, 3, 16), between(chance, 1, 6)]
  const { level, name, unit } = place
  const phase = chance.pick(['opening', 'closing'] as const)
  const [t, s] = [ordinal(term), ordinal(session)]
  const names =
    level === 'national'
      ? [
          `中国人民政治协商会议第${t}届全国委员会第${s}次会议`,
          `政协第${t}届全国委员会第${s}次会议`,
          `全国政协${t}届${s}次会议`,
        ]
      : [
          `中国人民政治协商会议第${t}届${name}委员会第${s}次会议`,
          `政协${name}第${t}届委员会第${s}次会议`,
          `${unit}政协${t}届${s}次会议`,
        ]
  return { body: 'cppcc', congress: term, names, phase, plenary: null, session }
}

/** A party's congress is counted itself: its 次 is no session. */
function partyCongress({ chance, ordinal, place }: Known): Meeting {
  const term = between(chance, 6, 16)
  return {
    body: 'party',
    ...none,
    congress: term,
    names: [
      `中国共产党${place.name}第${ordinal(term)}次代表大会`,
      `中共${place.name}第${ordinal(term)}次代表大会`,
      `${place.unit}第${ordinal(term)}次党代会`,
    ],
    phase: chance.pick(['opening', 'closing'] as const),
  }
}

function partyPlenum({ chance, ordinal, place }: Known): Meeting {
  const [term, session] = [between(chance, 6, 16), between(chance, 2, 12)]
  return {
    body: 'party',
    congress: term,
    names: [
      `中国共产党${place.name}第${ordinal(term)}届委员会第${ordinal(session)}次全体会议`,
      `中共${place.name}委${ordinal(term)}届${ordinal(session)}次全会`,
      `${place.unit}委${ordinal(term)}届${ordinal(session)}次全会`,
    ],
    phase: 'plenary',
    plenary: null,
    session,
  }
}

function government({ chance, ordinal, place }: Known): Meeting {
  const session = between(chance, 2, 99)
  const isPlenary = chance.is(0.3)
  return {
    body: 'government',
    ...none,
    names: isPlenary
      ? [`${place.name}人民政府全体会议`, `${place.unit}政府全体会议`]
      : [
          `${place.name}人民政府第${ordinal(session)}次常务会议`,
          `${place.unit}政府第${ordinal(session)}次常务会议`,
        ],
    phase: 'other',
    session: isPlenary ? null : session,
  }
}

function conference(forms: readonly string[]) {
  return ({ chance, place, theme }: Known): Meeting => {
    const name = chance
      .pick(forms)
      .replace('{theme}', theme)
      .replace('{year}', String(between(chance, 2019, 2026)))
    return {
      body: 'conference',
      ...none,
      names: name.startsWith('“')
        ? [name]
        : [`${chance.is(0.7) ? `全${place.unit}` : place.name}${name}`],
      phase: 'other',
    }
  }
}

function union({ chance, ordinal, place }: Known): Meeting {
  const term = between(chance, 3, 15)
  return {
    body: 'union',
    ...none,
    congress: term,
    names:
      place.level === 'school'
        ? [
            `${place.name}第${ordinal(term)}届工会委员会换届选举大会`,
            `第${ordinal(term)}届工会委员会换届选举大会`,
          ]
        : [
            `${place.name}工会第${ordinal(term)}次代表大会`,
            `${place.unit}工会第${ordinal(term)}次代表大会`,
          ],
    phase: chance.pick(['opening', 'closing', 'other'] as const),
  }
}

function teachers({ chance, ordinal, place }: Known): Meeting {
  const [term, session] = [between(chance, 3, 12), between(chance, 1, 5)]
  return {
    body: 'teachers_congress',
    congress: term,
    names: [
      `${place.name}第${ordinal(term)}届教职工代表大会第${ordinal(session)}次会议`,
      `${place.name}${ordinal(term)}届${ordinal(session)}次教代会`,
    ],
    phase: chance.pick(['opening', 'closing', 'other'] as const),
    plenary: null,
    session,
  }
}
