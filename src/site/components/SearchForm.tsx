import type { Chrome } from '../queries/getChrome.ts'
import type { SearchView } from '../queries/getSearch.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { searchedKinds } from '../search/address.ts'
import styles from './SearchForm.module.css'

type SearchFormProps = Pick<SearchView, 'search'> & { readonly chrome: Chrome }

/** What to look for, and where. It works by its address alone. */
export function SearchForm({ chrome, search }: SearchFormProps) {
  const words = useMessages().search
  const { about, order, typed } = search
  return (
    <form action="/search" method="get" role="search">
      <div className={styles.row}>
        <input
          aria-label={words.field}
          autoComplete="off"
          autoFocus={typed === ''}
          className={styles.field}
          defaultValue={typed}
          enterKeyHint="search"
          maxLength={80}
          name="q"
          placeholder={words.placeholder}
          type="search"
        />
        <button className={styles.submit} type="submit">
          {words.submit}
        </button>
      </div>
      {about.map((path) => (
        <input key={path} name="about" type="hidden" value={path} />
      ))}
      {order === 'newest' && <input name="order" type="hidden" value={order} />}
      <Filters chrome={chrome} search={search} />
    </form>
  )
}

/** Filters, folded: those that are set are shown as chips, and results offer more. */
function Filters({ chrome, search }: SearchFormProps) {
  const words = useMessages().search
  const { from, kind, section, to } = search
  return (
    <details className={styles.filters}>
      <summary>{words.filters}</summary>
      <div className={styles.grid}>
        <Choice
          label={words.kind}
          name="kind"
          none={words.anyKind}
          options={searchedKinds.map((each) => ({ label: words.kinds[each], value: each }))}
          value={kind}
        />
        <Choice
          label={words.section}
          name="section"
          none={words.anySection}
          options={chrome.sections.map(({ label, path }) => ({ label, value: path }))}
          value={section}
        />
        <Day label={words.from} name="from" value={from} />
        <Day label={words.to} name="to" value={to} />
      </div>
    </details>
  )
}

type ChoiceProps = {
  label: string
  name: string
  none: string
  options: readonly { readonly label: string; readonly value: string }[]
  value: string | undefined
}

function Choice({ label, name, none, options, value }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select defaultValue={value ?? ''} name={name}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

type DayProps = { label: string; name: string; value: string | undefined }

const Day = ({ label, name, value }: DayProps) => (
  <label>
    <span>{label}</span>
    <input defaultValue={value} name={name} type="date" />
  </label>
)
