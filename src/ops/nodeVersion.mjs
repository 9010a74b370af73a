// @ts-check
// Read by whatever Node there is: only old syntax here, and no imports.

/**
 * Refuses a Node that is too old, in words, before anything is loaded that it cannot read.
 *
 * @param {string} command  what to run again afterwards
 * @returns {boolean} whether to go on
 */
export function isNodeNewEnough(command) {
  const parts = process.versions.node.split('.').map(Number)
  const major = parts[0] || 0
  const minor = parts[1] || 0
  if (major > 20 || (major === 20 && minor >= 19)) return true
  const version = process.versions.node
  console.error(`✗ 需要 Node.js 20.19 或更高版本，当前是 ${version}。请升级后再运行 ${command}。`)
  console.error(
    `Node.js 20.19 or newer is needed, this is ${version}. Upgrade it and run ${command} again.`,
  )
  process.exitCode = 1
  return false
}
