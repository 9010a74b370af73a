import type { Messages } from '../messages.ts'

export const manuscriptDesk: Messages['manuscriptDesk'] = {
  askedWho:
    'The register holds somebody of the name, or of almost the name. Say first who is meant: {{names}}.',
  decidedAlready:
    '{{by}} has just done “{{what}}”, which is about the same. Your step was not saved, and what you typed is still there; to have it your way, do it once more.',
  draftsStand:
    'Texts made from it stand, or have just left the trash: {{titles}}. To check it again and make new drafts, move these to the trash first.',
  madeAlready:
    'This manuscript has been made into drafts; your step was not saved. Change the drafts instead.',
  mayNotDecide: 'You may check only manuscripts that you filed. Leave this one to an editor.',
  noSuchField: 'There is no field “{{field}}”. Reload the page and try again.',
  notThatOne:
    'Nothing on record can be “{{name}}”: choose one of those listed, or somebody new. Reload the page and try again.',
  notOnDesk:
    'This manuscript is not being checked: it has not been read yet, was made into drafts, or was set aside. Reload the page.',
  notOnSheet:
    'Decision {{place}} is about an item, a paragraph, a value or a name that this manuscript does not have. Reload the page and try again.',
  nothingToUndo: 'Nothing has been decided yet, so there is nothing to undo. Reload the page.',
  oneValue: '“{{field}}” holds one value. Remove the one that stands there first.',
  setAside:
    'This manuscript was set aside; your step was not saved. Take it up again to go on checking.',
  stale:
    'Somebody else has just changed what was decided here. The page shows the newest state now; do it once more.',
}
