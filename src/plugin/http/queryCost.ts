import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLSchema } from 'graphql'
import type { SelectionSetNode, ValueNode } from 'graphql'
import type { Config } from 'payload'

/** GraphQL library as Payload loads it: errors of another copy would not be recognised as errors. */
export type Library = Parameters<NonNullable<NonNullable<Config['graphQL']>['queries']>>[0]

/** GraphQL operation with its fragments and variables. */
export type Opened = {
  readonly document: DocumentNode
  readonly library: Library
  readonly variables?: Readonly<Record<string, unknown>>
}

/** Fields that hold a whole text: the most expensive ones of a document. */
const texts: ReadonlySet<string> = new Set(['body', 'html', 'lead', 'plainText', 'sections'])

/** Length of a list: the default and the maximum. */
const lengths = { most: 100, usual: 10 } as const

/**
 * Counts the documents an operation asks for at its root, and the texts, those of relations included: each document of
 * a list brings every text selected below it.
 */
export function queryCost({
  isCounted,
  roots,
  schema,
  ...opened
}: Opened & {
  /** Which fields weigh anything. */
  isCounted: (field: FieldNode) => boolean
  roots: readonly FieldNode[]
  schema: GraphQLSchema
}): {
  readonly documents: number
  readonly texts: number
} {
  const weights = roots.map((root) => {
    const documents = lengthOf({ ...opened, root, schema })
    return { documents, texts: documents * countTexts(root.selectionSet, { ...opened, isCounted }) }
  })
  return {
    documents: weights.reduce((sum, each) => sum + each.documents, 0),
    texts: weights.reduce((sum, each) => sum + each.texts, 0),
  }
}

/** Length of the list in a field; a field without `limit` is one document. */
function lengthOf({
  root,
  schema,
  ...opened
}: Opened & { root: FieldNode; schema: GraphQLSchema }): number {
  const args = schema.getQueryType()?.getFields()[root.name.value]?.args ?? []
  if (!args.some(({ name }) => name === 'limit')) return 1
  const valueOf = (name: string) =>
    readValue(root.arguments?.find((each) => each.name.value === name)?.value, opened)
  const limit = valueOf('limit')
  // A limit left out or null, or 0 without pagination, means the maximum.
  if (limit === undefined || limit === null)
    return valueOf('pagination') === undefined ? lengths.usual : lengths.most
  return typeof limit === 'number' && limit >= 1 ? Math.min(limit, lengths.most) : lengths.most
}

function readValue(node: undefined | ValueNode, { document, library, variables }: Opened): unknown {
  const { Kind } = library
  if (node?.kind === Kind.INT) return Number(node.value)
  if (node?.kind !== Kind.VARIABLE) return node?.kind
  const name = node.name.value
  const said = variables?.[name]
  if (said !== undefined) return said
  return readDefault({ document, library, name })
}

function readDefault(asked: Parameters<typeof defaultOf>[0]): unknown {
  const given = defaultOf(asked)
  return given?.kind === asked.library.Kind.INT ? Number(given.value) : given?.kind
}

const defaultOf = ({
  document,
  library,
  name,
}: Pick<Opened, 'document' | 'library'> & { name: string }): undefined | ValueNode =>
  document.definitions
    .flatMap((each) =>
      each.kind === library.Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
    )
    .find((each) => each.variable.name.value === name)?.defaultValue

/**
 * Counts the texts in a selection with fragments expanded; an earlier rule refused fragments that contain themselves.
 */
const countTexts = (
  set: SelectionSetNode | undefined,
  opened: Opened & { isCounted: (field: FieldNode) => boolean },
): number =>
  fieldsIn(set, opened).reduce(
    (sum, field) =>
      sum +
      (texts.has(field.name.value) && opened.isCounted(field) ? 1 : 0) +
      countTexts(field.selectionSet, opened),
    0,
  )

/** Fields of one level with fragments expanded, without `__typename` and other introspection. */
export const fieldsIn = (set: SelectionSetNode | undefined, opened: Opened): FieldNode[] =>
  (set?.selections ?? []).flatMap((node) => {
    const { Kind } = opened.library
    if (node.kind === Kind.FIELD) return node.name.value.startsWith('__') ? [] : [node]
    const inside =
      node.kind === Kind.INLINE_FRAGMENT
        ? node.selectionSet
        : fragmentOf({ ...opened, name: node.name.value })
    return fieldsIn(inside, opened)
  })

export const fragmentOf = ({
  document,
  library,
  name,
}: Pick<Opened, 'document' | 'library'> & { name: string }): SelectionSetNode | undefined =>
  document.definitions.find(
    (each): each is FragmentDefinitionNode =>
      each.kind === library.Kind.FRAGMENT_DEFINITION && each.name.value === name,
  )?.selectionSet
