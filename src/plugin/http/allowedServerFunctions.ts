/**
 * Server functions that the panel uses; the rest of Payload's serve languages, folders and schedules that the newsroom
 * has not.
 */
const panelFunctions: ReadonlySet<string> = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
])

/**
 * Whether the panel uses a server function of this name. Payload looks names up in a plain object, and so answers a
 * request for `constructor` with the request, the permissions and the components of the panel.
 */
export const isAllowedServerFunction = (name: unknown): boolean =>
  typeof name === 'string' && panelFunctions.has(name)
