/**
 * Reads a page aloud by the browser's own voice. Runs in the browser, as `/aloud.js`, and nowhere else: it is sent as
 * its own source, so it uses nothing from outside itself. A browser without a voice shows no button.
 */
export function readAloud(): void {
  const place = document.querySelector<HTMLElement>('[data-aloud]')
  if (!place || !('speechSynthesis' in window)) return
  const voice = window.speechSynthesis
  const { start = '', stop = '' } = place.dataset
  const button = document.createElement('button')
  button.type = 'button'
  place.append(button)
  place.hidden = false

  const passages = [
    ...document.querySelectorAll<HTMLElement>(
      'main :is(h1, h2, h3, h4, p, li, dt, dd, figcaption)',
    ),
  ].filter((each) => !each.querySelector('h1, h2, h3, h4, p, li, dt, dd') && each.innerText.trim())
  let turn = 0
  let isReading = false

  const show = (next: number, reads: boolean): void => {
    passages[turn]?.removeAttribute('data-spoken')
    turn = next
    isReading = reads
    button.textContent = reads ? stop : start
    button.setAttribute('aria-pressed', String(reads))
    if (reads) passages[turn]?.setAttribute('data-spoken', '')
  }
  // One passage an utterance: browsers go silent in the middle of a long one.
  const read = (next: number): void => {
    const passage = passages[next]
    show(passage ? next : 0, Boolean(passage))
    if (!passage) return
    passage.scrollIntoView({ block: 'nearest' })
    const spoken = new SpeechSynthesisUtterance(passage.innerText)
    spoken.lang = passage.closest<HTMLElement>('[lang]')?.lang ?? ''
    spoken.rate = 0.9
    spoken.onend = () => {
      if (isReading && turn === next) read(next + 1)
    }
    voice.speak(spoken)
  }
  button.addEventListener('click', () => {
    const wasReading = isReading
    // Stopped, it goes on from where it was.
    if (wasReading) show(turn, false)
    voice.cancel()
    if (!wasReading) read(turn)
  })
  window.addEventListener('pagehide', () => {
    voice.cancel()
  })
  show(0, false)
}
