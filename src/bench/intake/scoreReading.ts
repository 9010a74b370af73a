/** How a field was read: values there are, values given, and how many of these are right (halves count). */
export type Score = { readonly expected: number; readonly found: number; readonly right: number }

/** A record of what a manuscript states, or of what was read in it: the keys of `truth.json`. */
export type TruthRecord = Readonly<Record<string, unknown>>

/** Keys that describe the record itself, and are not for a reader to find. */
const aboutRecord = new Set([
  ...['decoys', 'documents', 'doubtful', 'file', 'form', 'furniture', 'genre', 'layout', 'notes'],
  ...['pairWith', 'provenance', 'remarks', 'subset', 'wordings'],
])
/** Parts of a value that are for information. */
const unscored = new Set(['quorumStated', 'raw', 'resolved'])

/**
 * Scores one document against its truth, field by field. A field that the truth does not name is not scored; one that is
 * empty on both sides counts nothing.
 *
 * @returns a score per field; the parts of `dateline` and `attendance` are fields of their own
 */
export function scoreReading(truth: TruthRecord, reading: TruthRecord): ReadonlyMap<string, Score> {
  const expected = toFields(truth)
  const found = toFields(reading)
  const scores = new Map<string, Score>()
  for (const [field, values] of expected) {
    const given = found.get(field) ?? []
    scores.set(field, scoreOf({ expected: values, field, found: given }))
  }
  for (const [field, score] of scoreLists(truth, reading)) scores.set(field, score)
  return splitHead({ expected, found, scores })
}

/** Lists of which more can be told than whether their members are there: the order of attendees, the offices of people. */
function scoreLists(
  truth: TruthRecord,
  reading: TruthRecord,
): readonly (readonly [string, Score])[] {
  return [
    ...('attendees' in truth
      ? [
          [
            'attendees.order',
            scoreOrder(
              toValues('attendees', truth['attendees']),
              toValues('attendees', reading['attendees']),
            ),
          ] as const,
        ]
      : []),
    ...('people' in truth ? scorePeople(truth['people'], reading['people']) : []),
  ]
}

/** One value a document: whether those attendees who were found stand in the order of the text. */
function scoreOrder(expected: readonly string[], found: readonly string[]): Score {
  const common = found.filter((name) => expected.includes(name))
  if (common.length < 2) return nothing
  const isRight = expected
    .filter((name) => common.includes(name))
    .every((name, at) => name === common[at])
  return { expected: 1, found: 1, right: isRight ? 1 : 0 }
}

const nothing: Score = { expected: 0, found: 0, right: 0 }

type NamedOffice = { readonly name: string; readonly office?: string }

/** Names as one field; offices of the names that were found as another. A person without the key `office` is judged by name. */
function scorePeople(truth: unknown, reading: unknown): readonly (readonly [string, Score])[] {
  const expected = peopleIn(truth)
  const found = peopleIn(reading)
  const names = scoreOf({
    expected: expected.map(({ name }) => name),
    field: 'people',
    found: found.map(({ name }) => name),
  })
  const offices = expected.flatMap(({ name, office }) => {
    const given = found.find((each) => each.name === name)?.office
    return office === undefined || given === undefined ? [] : [scoreOffice(office, given)]
  })
  return [
    ['people', names],
    ['people.office', addScores(offices)],
  ]
}

/** An office is right where one of the two contains the other; nobody has one that is not stated. */
const scoreOffice = (office: string, given: string): Score => ({
  expected: office === '' ? 0 : 1,
  found: given === '' ? 0 : 1,
  right: office !== '' && given !== '' && contains(office, given) ? 1 : 0,
})

/** Office `''` for none; absent where nobody judges it. */
const peopleIn = (value: unknown): readonly NamedOffice[] =>
  (Array.isArray(value) ? value.filter(isRecord) : []).map((person) => ({
    name: partOf(person, 'name'),
    ...('office' in person && { office: partOf(person, 'office') }),
  }))

type Fields = ReadonlyMap<string, readonly string[]>

/** Values of each field as comparable strings; a missing value is no string, an empty list none at all. */
function toFields(record: TruthRecord): Fields {
  const fields = new Map<string, readonly string[]>()
  for (const [field, value] of Object.entries(record)) {
    if (aboutRecord.has(field) || field === 'people') continue
    if (!inParts.has(field)) fields.set(field, toValues(field, value))
    else {
      const parts = isRecord(value) ? value : {}
      for (const part of inParts.get(field) ?? [])
        // A part that the truth leaves out is not scored, as a field is not.
        if (!isRecord(value) || part in value)
          fields.set(`${field}.${part}`, toValues(part, parts[part]))
    }
  }
  return fields
}

const inParts: ReadonlyMap<string, readonly string[]> = new Map([
  ['attendance', ['due', 'present', 'absent', 'unit']],
  ['dateline', ['date', 'place']],
])

const isRecord = (value: unknown): value is TruthRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function toValues(field: string, value: unknown): readonly string[] {
  if (value === null || value === undefined || value === '') return []
  if (field === 'attendanceTable' && Array.isArray(value)) return value.map((row) => toRow(row))
  if (Array.isArray(value))
    return [...new Set(value.flatMap((each: unknown) => toValues(field, each)))]
  if (!isRecord(value)) return [toComparable(printScalar(value))]
  const print = printers[field]
  if (print) return [print(value)]
  return Object.entries(value)
    .filter(([name]) => !unscored.has(name))
    .flatMap(([name, each]) => toValues(field, each).map((text) => `${name}/${text}`))
}

/** A row of a table is one value. */
const toRow = (row: unknown): string =>
  (Array.isArray(row) ? row : [row])
    .map((cell: unknown) => toComparable(printScalar(cell)))
    .join('|')

const printScalar = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

const partOf = (record: TruthRecord, name: string): string => {
  const part = record[name]
  return typeof part === 'string' || typeof part === 'number' ? toComparable(String(part)) : ''
}

/** Values that are compared by some of their parts. */
const printers: Readonly<Record<string, (value: TruthRecord) => string>> = {
  enumerations: (value) =>
    [partOf(value, 'announced'), partOf(value, 'count'), toValues('items', value['items'])].join(
      '|',
    ),
  // A seam is known by the characters next to it: readers keep more or fewer of them.
  paragraphBreaks: (value) =>
    `${partOf(value, 'before').slice(-4)}|${partOf(value, 'after').slice(0, 3)}`,
}

/** White space, width, leading dashes, marks of headings, outer brackets and the last stop make no difference. */
function toComparable(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[#|]/gu, '')
    .replace(/^[-—─]+/u, '')
    .replace(/[.。]$/u, '')
  const outer = /^[([（【《“"「](.*)[)\]）】》”"」]$/u.exec(bare)?.[1]
  return outer !== undefined && !/[([)\]《》（）“”]/u.test(outer) ? outer : bare
}

type Scored = {
  readonly expected: readonly string[]
  readonly field: string
  readonly found: readonly string[]
}

function scoreOf({ expected, field, found }: Scored): Score {
  const worth = worths[field] ?? exact
  const right = expected.reduce(
    (sum, value) => sum + Math.max(0, ...found.map((given) => worth(value, given))),
    0,
  )
  return { expected: expected.length, found: found.length, right }
}

const exact = (value: string, given: string): number => (value === given ? 1 : 0)

/** A name that contains the other is half of it. */
const worthOfName = (value: string, given: string): number =>
  value === given ? 1 : contains(value, given) ? 0.5 : 0

/** A caption with its photographer or its `图为`, or without. */
const worthOfCaption = (value: string, given: string): number => (contains(value, given) ? 1 : 0)

/** An appointment whose verb stands once, above a list, may be given with it or without; a removal that says so must be one. */
const worthOfElection = (value: string, given: string): number =>
  value.replace(verbs, '') === given.replace(verbs, '') &&
  (given.includes('免') || !value.includes('免'))
    ? 1
    : 0

const verbs = /^(?:决定|表决通过|批准)?(?:任命|免去|选举产生了?|选举|补选了?|推选|当选)?/u

const worths: Readonly<Record<string, (value: string, given: string) => number>> = {
  captions: worthOfCaption,
  elections: worthOfElection,
  meetingName: worthOfName,
}

const contains = (one: string, other: string): boolean => one.includes(other) || other.includes(one)

type Head = {
  readonly expected: Fields
  readonly found: Fields
  readonly scores: ReadonlyMap<string, Score>
}

/** A headline from which the subhead was not cut is half right. */
function splitHead({ expected, found, scores }: Head): ReadonlyMap<string, Score> {
  const [headline] = expected.get('headline') ?? []
  const [subhead] = expected.get('subhead') ?? []
  const [given] = found.get('headline') ?? []
  if (headline === undefined || subhead === undefined || given !== headline + subhead) return scores
  return new Map(scores).set('headline', { expected: 1, found: 1, right: 0.5 })
}

/** Adds up scores of the same field. */
export const addScores = (scores: readonly Score[]): Score =>
  scores.reduce(
    (sum, each) => ({
      expected: sum.expected + each.expected,
      found: sum.found + each.found,
      right: sum.right + each.right,
    }),
    { expected: 0, found: 0, right: 0 },
  )

/** Share of what was given that is right: 1 where nothing was given. */
export const precisionOf = ({ found, right }: Score): number => (found === 0 ? 1 : right / found)

/** Share of what there is that was read: 1 where there is nothing. */
export const recallOf = ({ expected, right }: Score): number =>
  expected === 0 ? 1 : right / expected

/** Harmonic mean of precision and recall. */
export const f1Of = ({ expected, found, right }: Score): number =>
  expected + found === 0 ? 1 : (2 * right) / (expected + found)

/** Fields of a record with their values as they are compared; people by name. */
export const fieldsIn = (record: TruthRecord): Fields =>
  new Map(toFields(record)).set(
    'people',
    peopleIn(record['people']).map(({ name }) => name),
  )

/** Values of one field of a record as they are compared; `attendance.due` is a part of one. */
export const valuesOf = (record: TruthRecord, field: string): readonly string[] =>
  fieldsIn(record).get(field) ?? []

export const toComparableText = (text: string): string => toComparable(text)
