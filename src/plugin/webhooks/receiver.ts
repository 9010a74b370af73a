const longest = 500

/** Whether something can be delivered to this address at all: http or https, without a password in it. */
export function isReceiver(address: string): boolean {
  if (address.length > longest || !URL.canParse(address)) return false
  const { password, protocol, username } = new URL(address)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}
