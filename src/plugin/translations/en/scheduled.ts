import type { Messages } from '../messages.ts'

/** Releases planned for a time. */
export const scheduled: Messages['scheduled'] = {
  by: 'planned by {{name}}',
  button: 'Planned…',
  failing: 'As things stand, it will not go out:',
  failingShort: 'will not go out',
  failed: 'It did not go out:',
  overdue: 'overdue, not carried out',
  silent:
    'Nothing has been heard for over a minute of the worker that carries out planned releases: they may not go out. Tell whoever runs the server at once.',
  waiting: 'Planned {{time}}',
  when: 'When',
}
