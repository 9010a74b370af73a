/**
 * Has Payload's GraphQL route make its schema anew. It keeps one a process, in an object that it holds on to: taking the
 * object away from `globalThis` changes nothing.
 */
export function forgetSchema(): void {
  const kept: unknown = Reflect.get(globalThis, '_payload_graphql')
  if (typeof kept !== 'object' || kept === null)
    throw new Error('Payload keeps its schema elsewhere')
  Object.assign(kept, { graphql: null, promise: null })
}
