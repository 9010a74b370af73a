/** Keys of the API. */
export const api = {
  makeAnother: 'Make a new key',
  makeKey: 'Make the key',
  noKey: 'This key is not there any more. Reload and look again.',
  onlyOnce: 'Copy it now for its holder: it is shown this once, and only its hash is kept.',
  replaced: 'With a new key the old one stops working within seconds.',
  saveFirst: 'Once this is saved, the key can be made.',
} as const
