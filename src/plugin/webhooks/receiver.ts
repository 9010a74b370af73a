const longest = 500

/** Whether an address can receive deliveries: http or https, without a password in it. */
export function isReceiver(address: string): boolean {
  if (address.length > longest || !URL.canParse(address)) return false
  const { password, protocol, username } = new URL(address)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}
