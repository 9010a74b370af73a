import type { DocumentNode, FieldNode, GraphQLSchema } from 'graphql'

import type { Library } from './queryCost.ts'

/** Which root fields and which types of a schema are the newsroom's. */
export type Ours = {
  readonly isField: (name: string) => boolean
  readonly isType: (name: string) => boolean
}

/** What of a GraphQL document is about the newsroom. */
export type OurParts = {
  /** Its fields, wherever they stand. */
  readonly fields: ReadonlySet<FieldNode>
  /** Where each part begins: a field at the root, or one of the host's documents that leads to ours. */
  readonly starts: readonly FieldNode[]
}

type Input = {
  document: DocumentNode
  library: Library
  ours: Ours
  schema: GraphQLSchema
}

/** Finds the newsroom's parts of a document, fragments where they are written. Without recursion: it may nest deep. */
export function ourParts({ document, library, ours, schema }: Input): OurParts {
  const fields = new Set<FieldNode>()
  const starts: FieldNode[] = []
  const info = new library.TypeInfo(schema)
  const roots = [schema.getQueryType(), schema.getMutationType()].map((root) => root?.name)
  const isOurs = ({ name }: FieldNode): boolean => {
    const parent = info.getParentType()
    // A root that the schema does not have, such as a subscription's, has no type.
    if (!parent || roots.includes(parent.name)) return ours.isField(name.value)
    if (ours.isType(parent.name)) return true
    // As printed, `[Report!]!`: the linter does not come to an end with the types of types.
    return ours.isType(String(info.getType()).replaceAll(/[^\w]/gu, ''))
  }
  let inside = 0
  library.visit(
    document,
    library.visitWithTypeInfo(info, {
      Field: {
        enter: (field) => {
          const isStart = inside === 0 && isOurs(field)
          if (isStart) starts.push(field)
          if (inside === 0 && !isStart) return
          inside += 1
          fields.add(field)
        },
        leave: () => {
          if (inside > 0) inside -= 1
        },
      },
    }),
  )
  return { fields, starts }
}
