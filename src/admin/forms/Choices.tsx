'use client'
import type { ReactNode } from 'react'

type Props<Key extends string> = {
  readonly children?: ReactNode
  readonly className: string | undefined
  readonly legend?: string
  /** Of radio buttons, one of which is chosen; checkboxes have none. */
  readonly name?: string
  readonly onPick: (key: Key) => void
  readonly options: readonly {
    readonly isChosen: boolean
    readonly key: Key
    readonly title: string
  }[]
}

/** Checkboxes or radio buttons in a fieldset. */
export const Choices = <Key extends string>({
  children,
  className,
  legend,
  name,
  onPick,
  options,
}: Props<Key>) => (
  <fieldset className={className}>
    {legend !== undefined && <legend>{legend}</legend>}
    {options.map(({ isChosen, key, title }) => (
      <label key={key}>
        <input
          checked={isChosen}
          name={name}
          onChange={() => {
            onPick(key)
          }}
          type={name === undefined ? 'checkbox' : 'radio'}
        />
        {title}
      </label>
    ))}
    {children}
  </fieldset>
)
