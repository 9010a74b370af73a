// @ts-check

/** @typedef {'bun' | 'npm' | 'pnpm' | 'yarn'} Manager */

/** @type {readonly Manager[]} */
const managers = ['bun', 'npm', 'pnpm', 'yarn']

/**
 * The package manager that called: each says its name to what it runs.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Manager}
 */
export function managerOf(env) {
  const [name = ''] = (env.npm_config_user_agent ?? '').split('/')
  return managers.find((each) => each === name) ?? 'npm'
}

/**
 * How to run a script with options.
 *
 * @param {Manager} manager
 * @returns {(script: string, options?: string) => string}
 */
export const runWords =
  (manager) =>
  (script, options = '') => {
    const said = ['install', 'start'].includes(script) ? '' : 'run '
    const between = options && manager === 'npm' ? ' --' : ''
    return `${manager} ${said}${script}${between}${options && ` ${options}`}`
  }

/**
 * Files that tell a manager to lay packages out as `npm` does: the commands of a newsroom start programs that lie in
 * `node_modules`. pnpm asks about the scripts of dependencies, and since version 11 fails until it is answered: those
 * that run here only copy a binary.
 *
 * @type {Readonly<Partial<Record<Manager, { readonly name: string, readonly text: string }>>>}
 */
export const ownFiles = {
  pnpm: {
    name: 'pnpm-workspace.yaml',
    text: 'nodeLinker: hoisted\nstrictDepBuilds: false\nonlyBuiltDependencies:\n  - esbuild\n  - sharp\n',
  },
  yarn: { name: '.yarnrc.yml', text: 'nodeLinker: node-modules\n' },
}
