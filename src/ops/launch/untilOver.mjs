// @ts-check

/**
 * Runs tasks side by side until the signal; when one of them fails, ends the others before it throws.
 *
 * @param {{ signal: AbortSignal, tasks: readonly ((until: AbortSignal) => Promise<void>)[] }} input
 */
export async function untilOver({ signal, tasks }) {
  const over = new AbortController()
  const until = AbortSignal.any([signal, over.signal])
  const results = await Promise.allSettled(
    tasks.map((task) =>
      task(until).finally(() => {
        over.abort()
      }),
    ),
  )
  for (const result of results) if (result.status === 'rejected') throw result.reason
}
