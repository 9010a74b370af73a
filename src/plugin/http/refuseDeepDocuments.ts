import type { ASTVisitor, DocumentNode, ValidationRule } from 'graphql'

import type { Library } from './queryCost.ts'

/** How deep a GraphQL document may nest in all: levels of fields, fragments in place, values in values. */
const MOST_LEVELS = 200

/**
 * Refuses a document that nests without end: rules that run beside this one, and what counts the cost, walk it by
 * recursion. For them nothing is left of it.
 */
export const refuseDeepDocuments =
  (library: Library): ValidationRule =>
  (context): ASTVisitor => {
    const document = context.getDocument()
    if (levelsOf({ document, library }) <= MOST_LEVELS) return {}
    const limit = `at most ${MOST_LEVELS} levels of whatever kind`
    context.reportError(new library.GraphQLError(`查询过大 Query too large: ${limit}`))
    const selectionSet = { kind: library.Kind.SELECTION_SET, selections: [] }
    for (const each of document.definitions)
      Object.assign(each, { directives: [], selectionSet, variableDefinitions: [] })
    return {}
  }

/** Without recursion. */
function levelsOf({ document, library }: { document: DocumentNode; library: Library }): number {
  let level = 0
  let most = 0
  library.visit(document, {
    enter: () => {
      level += 1
      most = Math.max(most, level)
    },
    leave: () => {
      level -= 1
    },
  })
  return most
}
