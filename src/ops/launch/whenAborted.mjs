// @ts-check

/**
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export function whenAborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener(
      'abort',
      () => {
        resolve()
      },
      { once: true },
    )
  })
}
