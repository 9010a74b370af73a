import type { PayloadRequest } from 'payload'

type Kept<Value> = {
  readonly make: () => Value
  readonly name: string
  readonly req: PayloadRequest
}

/**
 * What a request keeps under a name until it is answered, made when it is first asked for. In the context itself:
 * Payload copies it for a call within the request that has a context of its own.
 */
export function keptIn<Value>({ make, name, req: { context } }: Kept<Value>): Value {
  // Only this function writes under the names that its callers own.
  const kept = (context[name] as undefined | Value) ?? make()
  context[name] = kept
  return kept
}
