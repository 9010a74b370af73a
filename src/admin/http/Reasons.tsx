'use client'

type Props = { readonly className: string | undefined; readonly reasons: readonly string[] }

/** List of all reasons of a refusal, read out as it appears; nothing without reasons. */
export const Reasons = ({ className, reasons }: Props) =>
  reasons.length === 0 ? null : (
    <ul className={className} role="alert">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
