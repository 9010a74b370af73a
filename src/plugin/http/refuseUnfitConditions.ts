import type {
  ASTVisitor,
  FieldNode,
  FragmentSpreadNode,
  InlineFragmentNode,
  ValidationRule,
} from 'graphql'

import type { Library } from './queryCost.ts'

type Conditional = FieldNode | FragmentSpreadNode | InlineFragmentNode

/**
 * What counts the cost of a document asks each of its conditions (`@skip`, `@include`), and fails at one that is none:
 * here it is refused, and taken out before it is asked.
 */
export const refuseUnfitConditions =
  (library: Library, variables: Readonly<Record<string, unknown>>): ValidationRule =>
  (context): ASTVisitor => {
    const schema = context.getSchema()
    const conditions = ['include', 'skip'].flatMap((name) => schema.getDirective(name) ?? [])
    for (const operation of context.getDocument().definitions) {
      if (operation.kind !== library.Kind.OPERATION_DEFINITION) continue
      const defined = operation.variableDefinitions ?? []
      const { coerced = {} } = library.getVariableValues(schema, defined, variables)
      const ask = (node: Conditional) => {
        try {
          for (const each of conditions) library.getDirectiveValues(each, node, coerced)
        } catch (error) {
          if (error instanceof library.GraphQLError) context.reportError(error)
          Object.assign(node, { directives: [] })
        }
      }
      for (const each of [operation, ...context.getRecursivelyReferencedFragments(operation)])
        library.visit(each, { Field: ask, FragmentSpread: ask, InlineFragment: ask })
    }
    return {}
  }
