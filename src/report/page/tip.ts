const tip = document.getElementById('tip')!
let told: Element | null = null

/** Shows what is known of a mark, or of the document that a number leads to. */
export function showTip(target: Element): void {
  const owner = target.closest<HTMLAnchorElement>('a[data-about], td a[href^="#d"]')
  const about = owner === null ? '' : (owner.dataset.about ?? titleBehind(owner))
  if (owner === null || about === '') return
  told = owner
  tip.textContent = about
  owner.setAttribute('aria-describedby', 'tip')
  tip.hidden = false
  const place = owner.getClientRects()[0] ?? owner.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = tip
  const below = place.bottom + 6
  const fits = below + offsetHeight < innerHeight
  tip.style.left = `${Math.max(6, Math.min(place.left, innerWidth - offsetWidth - 6))}px`
  tip.style.top = `${fits ? below : Math.max(6, place.top - offsetHeight - 6)}px`
}

export function hideTip(): void {
  told?.removeAttribute('aria-describedby')
  told = null
  tip.hidden = true
}

/** The title of the document whose number a link shows; empty for links that say it themselves. */
function titleBehind(link: HTMLAnchorElement): string {
  if (link.closest('#documents') !== null) return ''
  const number = link.hash.slice(2).split('-')[0]
  return document.querySelector(`#document-${number} a`)?.textContent ?? ''
}
