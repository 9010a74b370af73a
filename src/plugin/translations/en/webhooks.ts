import type { Messages } from '../messages.ts'

/** What is told to others. */
export const webhooks: Messages['webhooks'] = {
  again: 'Send again',
  attempts: 'attempt {{count}}',
  badAddress: 'The address must begin with https or http, without a user name or password in it.',
  copied: 'The secret was copied.',
  copy: 'Copy',
  corrected: 'Corrected',
  delivered: 'Delivered',
  failed: 'Not delivered within a day, given up',
  heading: 'The last fifty',
  inactive: 'This webhook is not active: activate and save it first.',
  missing: 'There is no such webhook; it may have been deleted. Reload and look again.',
  newSecret: 'New secret',
  newSecretDone:
    'There is a new secret. Tell the receiver now: the old one signs nothing any more.',
  newSecretWhy: 'The old secret ends at once.',
  nextAt: 'again at {{time}}',
  none: 'Nothing was sent yet.',
  refreshed: 'Links refreshed',
  released: 'Released',
  signed: 'Signed',
  host: 'This app’s own code: {{hook}}',
  restored: 'Restored',
  saveFirst: 'Made when this is saved.',
  secret: 'Signing secret',
  secretWhy: 'Receivers check the signature with it. Hand it over by a way you trust.',
  test: 'Test',
  trial: 'Send a test',
  waiting: 'Waiting',
  withdrawn: 'Withdrawn',
}
