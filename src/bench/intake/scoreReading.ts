/** How a field was read: values there are, values given, and how many of these are right (halves count). */
export type Score = { readonly expected: number; readonly found: number; readonly right: number }

/** A record of what a manuscript states, or of what was read in it: the keys of `truth.json`. */
export type TruthRecord = Readonly<Record<string, unknown>>

/** Keys that describe the record itself, and are not for a reader to find. */
const aboutRecord = new Set([
  ...['captions', 'decoys', 'documents', 'file', 'form', 'furniture', 'notes', 'pairWith'],
  ...['provenance', 'subset'],
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
  return splitHead({ expected, found, scores })
}

type Fields = ReadonlyMap<string, readonly string[]>

/** Values of each field as comparable strings; a missing value is no string, an empty list none at all. */
function toFields(record: TruthRecord): Fields {
  const fields = new Map<string, readonly string[]>()
  for (const [field, value] of Object.entries(record)) {
    if (aboutRecord.has(field)) continue
    if (!inParts.has(field)) fields.set(field, toValues(field, value))
    else {
      const parts = isRecord(value) ? value : {}
      for (const part of inParts.get(field) ?? [])
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
  if (Array.isArray(value))
    return [...new Set(value.flatMap((each: unknown) => toValues(field, each)))]
  if (!isRecord(value)) return [toComparable(printScalar(value))]
  const print = printers[field]
  if (print) return [print(value)]
  return Object.entries(value)
    .filter(([name]) => !unscored.has(name))
    .flatMap(([name, each]) => toValues(field, each).map((text) => `${name}/${text}`))
}

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
  people: (value) => `${partOf(value, 'name')}/${partOf(value, 'office')}`,
}

/** White space, width, leading dashes, marks of headings, outer brackets and the last stop make no difference. */
function toComparable(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replaceAll(/\s+/gu, '')
    .replaceAll('#', '')
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
  const worth = field === 'people' ? worthOfPerson : field === 'meetingName' ? worthOfName : exact
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

/** A person is right with their office, which one of the two may print shorter; nobody has one that is not stated. */
function worthOfPerson(value: string, given: string): number {
  const [name, office = ''] = value.split('/')
  const [givenName, givenOffice = ''] = given.split('/')
  const isOffice =
    office === '' || givenOffice === '' ? office === givenOffice : contains(office, givenOffice)
  return name === givenName && isOffice ? 1 : 0
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
