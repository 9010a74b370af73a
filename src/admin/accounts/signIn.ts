type SignInOutcome =
  | { readonly kind: 'code' | 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'in' }

type Input = { api: string; code: string; email: string; password: string; users: string }

/** Signs in. The outcome `code` means: the password was right, and the second factor is required. */
export async function signIn({ api, code, email, password, users }: Input): Promise<SignInOutcome> {
  try {
    const response = await fetch(`${api}/${users}/login`, {
      body: JSON.stringify({ email, password, ...(code !== '' && { code }) }),
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    if (response.ok) return { kind: 'in' }
    const { errors = [] } = (await response.json()) as { errors?: readonly Refusal[] }
    return {
      kind: response.headers.get('X-Newsroom-Second-Factor') === null ? 'refused' : 'code',
      reasons: errors.map(({ message }) => message),
    }
  } catch (error) {
    return { kind: 'refused', reasons: [error instanceof Error ? error.message : String(error)] }
  }
}

/** Error in an answer of Payload. */
type Refusal = {
  readonly message: string
}
