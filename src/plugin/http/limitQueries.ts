import type { ASTVisitor, DocumentNode, SelectionSetNode, ValidationRule } from 'graphql'
import type { CollectionConfig, Config, GlobalConfig } from 'payload'

import type { Library } from './queryCost.ts'

import { toObject } from '../values/toObject.ts'
import { closeAccess, dropVerifying } from './closeAccess.ts'
import { fieldsIn, fragmentOf, queryCost } from './queryCost.ts'
import { refuseDeepDocuments } from './refuseDeepDocuments.ts'
import { refuseUnfitConditions } from './refuseUnfitConditions.ts'
import { rootFieldsOf } from './rootFieldsOf.ts'

type GraphQLConfig = NonNullable<Config['graphQL']>

type Named = Pick<CollectionConfig | GlobalConfig, 'graphQL' | 'slug'>

/** Limits of one GraphQL document; its cost is bounded by the host's `maxComplexity`. */
const queryLimits = {
  aliases: 10,
  depth: 8,
  documents: 100,
  roots: 10,
  spreads: 20,
  texts: 500,
} as const

/**
 * Refuses GraphQL documents that are cheap to send and expensive to answer: many aliases of one query, deep nesting,
 * several mutations at once. A mistyped name gets no suggestions. Limits on how much may be queried or written apply
 * where the newsroom's collections are touched; a host's own collections are up to the host.
 *
 * @param ours - the collections and globals of the newsroom
 */
export function limitQueries(
  graphQL: GraphQLConfig | undefined,
  ours: readonly Named[],
): GraphQLConfig {
  const isOurs = rootFieldsOf(ours)
  let library: Library | undefined
  return {
    ...graphQL,
    queries: (given, context) => {
      library = given
      return { ...closeAccess(context), ...graphQL?.queries?.(given, context) }
    },
    mutations: (given, context) => {
      dropVerifying(context)
      return graphQL?.mutations?.(given, context) ?? {}
    },
    validationRules: (args) => {
      const variables = toObject(toObject(args).variableValues)
      return [
        ...(graphQL?.validationRules?.(args) ?? []),
        ...(library
          ? [
              hideSuggestions,
              refuseSubscriptions(library),
              refuseDeepDocuments(library),
              refuseUnfitConditions(library, variables),
              limitDocument({ isOurs, library, variables }),
            ]
          : []),
      ]
    },
  }
}

const hideSuggestions: ValidationRule = (context): ASTVisitor => {
  const report = context.reportError.bind(context)
  context.reportError = (error) => {
    error.message = error.message.replace(/ Did you mean [^]*$/u, '')
    report(error)
  }
  return {}
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

type LimitDocumentInput = {
  isOurs: (field: string) => boolean
  library: Library
  variables: Readonly<Record<string, unknown>>
}

const limitDocument =
  ({ isOurs, library, variables }: LimitDocumentInput): ValidationRule =>
  (context): ASTVisitor => {
    const document = context.getDocument()
    const refuse = (limit: string) => {
      context.reportError(new library.GraphQLError(`查询过大 Query too large: ${limit}`))
    }
    const { aliases, depth, spreads } = measure(document, library)
    if (spreads > queryLimits.spreads || depth === Infinity) {
      refuse(`at most ${queryLimits.spreads} spreads of fragments, none of itself`)
      // Rules that run beside this one open fragments without end, so fragments are hidden from them.
      context.getFragment = () => undefined
    } else if (depth > queryLimits.depth) refuse(`at most ${queryLimits.depth} levels of fields`)
    if (aliases > queryLimits.aliases) refuse(`at most ${queryLimits.aliases} aliases`)
    if (spreads > queryLimits.spreads || depth === Infinity) return {}
    return {
      OperationDefinition: ({ operation, selectionSet }) => {
        const opened = { document, library, variables }
        const roots = fieldsIn(selectionSet, opened)
        if (!roots.some(({ name }) => isOurs(name.value))) return
        if (operation === library.OperationTypeNode.MUTATION && roots.length > 1)
          refuse('one mutation at a time')
        if (roots.length > queryLimits.roots) refuse(`at most ${queryLimits.roots} questions`)
        const { documents, texts } = queryCost({
          ...opened,
          roots,
          schema: context.getSchema(),
        })
        if (documents > queryLimits.documents)
          refuse(`at most ${queryLimits.documents} documents, limits of all questions together`)
        if (texts > queryLimits.texts)
          refuse(
            `at most ${queryLimits.texts} texts (documents × body, html, lead, plainText, sections)`,
          )
      },
    }
  }

type Size = {
  readonly aliases: number
  /** Levels of fields with fragments expanded; Infinity when a fragment contains itself. */
  readonly depth: number
  readonly spreads: number
}

function measure(document: DocumentNode, library: Library): Size {
  let aliases = 0
  let spreads = 0
  library.visit(document, {
    Field: ({ alias }) => void (aliases += alias ? 1 : 0),
    FragmentSpread: () => void (spreads += 1),
  })
  if (spreads > queryLimits.spreads) return { aliases, depth: 0, spreads }
  const depths = document.definitions.flatMap((each) =>
    each.kind === library.Kind.OPERATION_DEFINITION
      ? [depthOf({ document, library, opened: [], set: each.selectionSet })]
      : [],
  )
  return { aliases, depth: Math.max(0, ...depths), spreads }
}

type DepthOfInput = {
  document: DocumentNode
  library: Library
  opened: readonly string[]
  set: SelectionSetNode | undefined
}

/** How deep a document nests was bounded before, and its few fragments are followed once each. */
function depthOf({ document, library, opened, set }: DepthOfInput): number {
  const { Kind } = library
  const depths = (set?.selections ?? []).map((node): number => {
    if (node.kind === Kind.FIELD) {
      const isIntrospection = node.name.value.startsWith('__')
      return isIntrospection
        ? 0
        : 1 + depthOf({ document, library, opened, set: node.selectionSet })
    }
    if (node.kind === Kind.INLINE_FRAGMENT)
      return depthOf({ document, library, opened, set: node.selectionSet })
    const name = node.name.value
    if (opened.includes(name)) return Infinity
    const inside = fragmentOf({ document, library, name })
    return depthOf({ document, library, opened: [...opened, name], set: inside })
  })
  return Math.max(0, ...depths)
}
