import type {
  ASTVisitor,
  DocumentNode,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationRule,
} from 'graphql'
import type { CollectionConfig, Config, GlobalConfig } from 'payload'

import { closeAccess } from './closeAccess.ts'
import { rootFieldsOf } from './rootFieldsOf.ts'

type GraphQLConfig = NonNullable<Config['graphQL']>
/** The library as Payload has it: an error of another copy would not be taken for an error. */
type Library = Parameters<NonNullable<GraphQLConfig['queries']>>[0]

type Named = Pick<CollectionConfig | GlobalConfig, 'graphQL' | 'slug'>

/** What one GraphQL document may hold; what it may cost is the host's `maxComplexity`. */
const queryLimits = { aliases: 10, depth: 8, roots: 10, spreads: 20 } as const

/**
 * Refuses documents that ask the same thing a hundred times under other names, nest without end, or write twice at
 * once: each is cheap to send and dear to answer. What a mistyped name might have meant is not said. How much may be
 * asked or written at once is limited where collections of ours are touched; what a host's own may do at once is the
 * host's affair.
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
    validationRules: (args) => [
      ...(graphQL?.validationRules?.(args) ?? []),
      ...(library ? [hideSuggestions, limitDocument(library, isOurs)] : []),
    ],
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

const limitDocument =
  (library: Library, isOurs: (field: string) => boolean): ValidationRule =>
  (context): ASTVisitor => {
    const document = context.getDocument()
    const refuse = (limit: string) => {
      context.reportError(new library.GraphQLError(`查询过大 Query too large: ${limit}`))
    }
    const { aliases, depth, spreads } = measure({ document, library })
    if (spreads > queryLimits.spreads || depth === Infinity) {
      refuse(`at most ${queryLimits.spreads} spreads of fragments, none of itself`)
      // Rules that run beside this one open fragments without end: for them there are none.
      context.getFragment = () => undefined
    } else if (depth > queryLimits.depth) refuse(`at most ${queryLimits.depth} levels of fields`)
    if (aliases > queryLimits.aliases) refuse(`at most ${queryLimits.aliases} aliases`)
    if (spreads > queryLimits.spreads || depth === Infinity) return {}
    return {
      OperationDefinition: ({ operation, selectionSet }) => {
        const roots = rootsOf({ document, library, set: selectionSet })
        if (!roots.some(isOurs)) return
        if (operation === library.OperationTypeNode.MUTATION && roots.length > 1)
          refuse('one mutation at a time')
        if (roots.length > queryLimits.roots) refuse(`at most ${queryLimits.roots} questions`)
      },
    }
  }

/** What an operation asks for at its root, fragments opened. */
function rootsOf({
  document,
  library,
  set,
}: {
  document: DocumentNode
  library: Library
  set: SelectionSetNode | undefined
}): string[] {
  const { Kind } = library
  return (set?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return node.name.value.startsWith('__') ? [] : [node.name.value]
    const inside =
      node.kind === Kind.INLINE_FRAGMENT
        ? node.selectionSet
        : fragmentOf({ document, library, name: node.name.value })
    return rootsOf({ document, library, set: inside })
  })
}

const fragmentOf = ({
  document,
  library,
  name,
}: {
  document: DocumentNode
  library: Library
  name: string
}): SelectionSetNode | undefined =>
  document.definitions.find(
    (each): each is FragmentDefinitionNode =>
      each.kind === library.Kind.FRAGMENT_DEFINITION && each.name.value === name,
  )?.selectionSet

interface Size {
  readonly aliases: number
  /** Levels of fields, fragments opened; Infinity when a fragment contains itself. */
  readonly depth: number
  readonly spreads: number
}

function measure({ document, library }: { document: DocumentNode; library: Library }): Size {
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

/** The parser bounds how deep a document nests, and its few fragments are followed once each. */
function depthOf({
  document,
  library,
  opened,
  set,
}: {
  document: DocumentNode
  library: Library
  opened: readonly string[]
  set: SelectionSetNode | undefined
}): number {
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
