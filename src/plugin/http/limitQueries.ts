import type {
  ASTVisitor,
  DocumentNode,
  FieldNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql'
import type { Config, SanitizedConfig } from 'payload'

import type { OurParts, Ours } from './ourParts.ts'
import type { Library } from './queryCost.ts'

import { toObject } from '../values/toObject.ts'
import { closeAccess, dropVerifying } from './closeAccess.ts'
import { ourParts } from './ourParts.ts'
import { oursOf } from './oursOf.ts'
import { fieldsIn, fragmentOf, queryCost } from './queryCost.ts'
import { refuseDeepDocuments } from './refuseDeepDocuments.ts'
import { refuseUnfitConditions } from './refuseUnfitConditions.ts'

type GraphQLConfig = NonNullable<Config['graphQL']>

/** Limits of one GraphQL document; its cost is bounded by the host's `maxComplexity`. */
const queryLimits = {
  aliases: 10,
  depth: 8,
  documents: 100,
  roots: 10,
  spreads: 20,
  texts: 500,
} as const

/** The schema as Payload builds it: for whom, and with which library. */
type Built = { readonly library: Library; readonly ours: Ours }

/**
 * Refuses GraphQL documents that are cheap to send and expensive to answer: many aliases of one query, deep nesting,
 * several mutations at once. A mistyped name gets no suggestions. All that applies to what is the newsroom's in a
 * document; a host's own collections are up to the host.
 */
export function limitQueries(graphQL: GraphQLConfig | undefined): GraphQLConfig {
  let built: Built | undefined
  return {
    ...graphQL,
    queries: (library, context) => {
      built = { library, ours: oursIn(context) }
      return { ...closeAccess(context, built.ours), ...graphQL?.queries?.(library, context) }
    },
    mutations: (library, context) => {
      dropVerifying(context, oursIn(context))
      return graphQL?.mutations?.(library, context) ?? {}
    },
    validationRules: (args) => {
      const variables = toObject(toObject(args).variableValues)
      return [
        ...(graphQL?.validationRules?.(args) ?? []),
        ...(built ? [hideSuggestions(built.ours), limitOurs({ ...built, variables })] : []),
      ]
    },
  }
}

/** What of a schema that Payload builds is the newsroom's. */
function oursIn(context: unknown): Ours {
  const { config } = toObject(context)
  return oursOf(config as SanitizedConfig)
}

const hideSuggestions =
  ({ isField }: Ours): ValidationRule =>
  (context): ASTVisitor => {
    const report = context.reportError.bind(context)
    context.reportError = (error) => {
      error.message = withoutNames(error.message, isField)
      report(error)
    }
    return {}
  }

/** Takes names out of what graphql suggests, ` Did you mean "Topic", "Topics", or "Notice"?`, and leaves the others. */
function withoutNames(message: string, isHidden: (name: string) => boolean): string {
  const [suggestion = ''] = / Did you mean [^]*$/u.exec(message) ?? []
  const names = [...suggestion.matchAll(/"(\w+)"/gu)].flatMap(([, name]) => name ?? [])
  const left = names.filter((name) => !isHidden(name))
  if (left.length === names.length) return message
  const question = suggestion.slice(0, suggestion.indexOf('"'))
  const rest = left.length === 0 ? '' : `${question}${inWords(left)}?`
  return message.slice(0, -suggestion.length) + rest
}

function inWords(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`)
  if (quoted.length < 3) return quoted.join(' or ')
  return `${quoted.slice(0, -1).join(', ')}, or ${quoted.at(-1)}`
}

type LimitsInput = Built & { variables: Readonly<Record<string, unknown>> }

/** Applies the limits where a document asks the newsroom for something. */
const limitOurs =
  ({ library, ours, variables }: LimitsInput): ValidationRule =>
  (context): ASTVisitor => {
    const [document, schema] = [context.getDocument(), context.getSchema()]
    if (goesRound({ document, library })) {
      refuseRound(library, context)
      return {}
    }
    const parts = ourParts({ document, library, ours, schema })
    if (parts.starts.length === 0) return {}
    for (const rule of [
      refuseSubscriptions(library),
      refuseDeepDocuments(library),
      refuseUnfitConditions(library, variables),
    ])
      rule(context)
    return limitDocument({ library, ours, parts, variables })(context)
  }

/** Whether a fragment contains itself, whoever it asks: the cost estimate would never end. Each is followed once. */
function goesRound({ document, library }: Pick<MeasureInput, 'document' | 'library'>): boolean {
  const spreads = new Map<string, Set<string>>()
  for (const each of document.definitions) {
    if (each.kind !== library.Kind.FRAGMENT_DEFINITION) continue
    const names = new Set<string>()
    library.visit(each, { FragmentSpread: ({ name }) => void names.add(name.value) })
    spreads.set(each.name.value, names)
  }
  const [opened, done] = [new Set<string>(), new Set<string>()]
  const isRound = (name: string): boolean => {
    if (opened.has(name)) return true
    if (done.has(name)) return false
    opened.add(name)
    const found = [...(spreads.get(name) ?? [])].some(isRound)
    opened.delete(name)
    done.add(name)
    return found
  }
  return [...spreads.keys()].some(isRound)
}

function refuseRound(library: Library, context: ValidationContext): void {
  context.reportError(
    new library.GraphQLError('查询过大 Query too large: a fragment that contains itself'),
  )
  hideFragments(context)
}

/** Rules that run beside ours open fragments without end, so fragments are hidden from them. */
function hideFragments(context: ValidationContext): void {
  context.getFragment = () => undefined
}

/** Treats subscriptions, which do not exist here, as empty queries: the cost estimate fails on them. */
const refuseSubscriptions =
  (library: Library): ValidationRule =>
  (context): ASTVisitor => {
    for (const each of context.getDocument().definitions) {
      if (
        each.kind !== library.Kind.OPERATION_DEFINITION ||
        each.operation !== library.OperationTypeNode.SUBSCRIPTION
      )
        continue
      context.reportError(new library.GraphQLError('没有订阅 There are no subscriptions'))
      Object.assign(each, { operation: library.OperationTypeNode.QUERY })
    }
    return {}
  }

type LimitDocumentInput = LimitsInput & { parts: OurParts }

const limitDocument =
  ({ library, ours, parts, variables }: LimitDocumentInput): ValidationRule =>
  (context): ASTVisitor => {
    const document = context.getDocument()
    const refuse = (limit: string) => {
      context.reportError(new library.GraphQLError(`查询过大 Query too large: ${limit}`))
    }
    const { aliases, depth, spreads } = measure({ document, library, parts })
    if (spreads > queryLimits.spreads) {
      refuse(`at most ${queryLimits.spreads} spreads of fragments, none of itself`)
      hideFragments(context)
    } else if (depth > queryLimits.depth) refuse(`at most ${queryLimits.depth} levels of fields`)
    if (aliases > queryLimits.aliases) refuse(`at most ${queryLimits.aliases} aliases`)
    if (spreads > queryLimits.spreads) return {}
    return {
      OperationDefinition: ({ operation, selectionSet }) => {
        const opened = { document, library, variables }
        const all = fieldsIn(selectionSet, opened)
        const roots = all.filter(({ name }) => ours.isField(name.value))
        if (operation === library.OperationTypeNode.MUTATION && roots.length > 1)
          refuse('one mutation at a time')
        if (roots.length > queryLimits.roots) refuse(`at most ${queryLimits.roots} questions`)
        const cost = { ...opened, isCounted: isIn(parts), schema: context.getSchema() }
        const { documents } = queryCost({ ...cost, roots })
        // Texts below a document of the host's weigh as much as below one of ours.
        const { texts } = queryCost({ ...cost, roots: all })
        if (documents > queryLimits.documents)
          refuse(`at most ${queryLimits.documents} documents, limits of all questions together`)
        if (texts > queryLimits.texts)
          refuse(
            `at most ${queryLimits.texts} texts (documents × body, html, lead, plainText, sections)`,
          )
      },
    }
  }

const isIn =
  ({ fields }: OurParts) =>
  (field: FieldNode): boolean =>
    fields.has(field)

type Size = {
  readonly aliases: number
  /** Levels of fields with fragments expanded. */
  readonly depth: number
  readonly spreads: number
}

type MeasureInput = { document: DocumentNode; library: Library; parts: OurParts }

function measure({ document, library, parts: { fields, starts } }: MeasureInput): Size {
  let spreads = 0
  library.visit(document, { FragmentSpread: () => void (spreads += 1) })
  const aliases = [...fields].filter(({ alias }) => alias).length
  if (spreads > queryLimits.spreads) return { aliases, depth: 0, spreads }
  const depths = starts.map(({ name, selectionSet: set }) =>
    name.value.startsWith('__') ? 0 : 1 + depthOf({ document, library, set }),
  )
  return { aliases, depth: Math.max(0, ...depths), spreads }
}

type DepthOfInput = {
  document: DocumentNode
  library: Library
  set: SelectionSetNode | undefined
}

/** How deep a document nests was bounded before, and none of its few fragments contains itself. */
function depthOf({ document, library, set }: DepthOfInput): number {
  const { Kind } = library
  const depths = (set?.selections ?? []).map((node): number => {
    if (node.kind === Kind.FIELD) {
      const isIntrospection = node.name.value.startsWith('__')
      return isIntrospection ? 0 : 1 + depthOf({ document, library, set: node.selectionSet })
    }
    if (node.kind === Kind.INLINE_FRAGMENT)
      return depthOf({ document, library, set: node.selectionSet })
    const inside = fragmentOf({ document, library, name: node.name.value })
    return depthOf({ document, library, set: inside })
  })
  return Math.max(0, ...depths)
}
