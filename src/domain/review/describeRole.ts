import type { Language } from '../language/language.ts'
import type { Role } from '../staff/roles.ts'
import type { ReviewPlan } from './plan.ts'

import { formsOf } from '../language/index.ts'
import { dutyLabel } from '../staff/dutyLabels.ts'
import { roleLabel } from '../staff/roleLabels.ts'
import { duties, may } from '../staff/roles.ts'

type Input = { readonly language: Language; readonly plan: ReviewPlan; readonly role: Role }

/** A line on what somebody in a role may do: its duties, and the stages of the plan that it signs. */
export function describeRole({ language, plan, role }: Input): string {
  const forms = formsOf(language)
  const held = duties.filter((duty) => may({ roles: [role] }, duty))
  const signs = stagesOf({ language, plan, role })
  const acts = [
    ...held.map((duty) => dutyLabel(duty, language)),
    ...(signs.length > 0 ? [signLabel[language] + forms.list(signs.map(forms.quoted))] : []),
  ]
  return `${roleLabel(role, language)}${forms.colon}${forms.titles(acts)}`
}

const signLabel: Readonly<Record<Language, string>> = { en: 'sign ', zh: '签署' }

const stagesOf = ({ language, plan, role }: Input): string[] =>
  plan.stages.filter(({ roles }) => roles.includes(role)).map(({ label }) => label[language])
