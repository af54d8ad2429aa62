import { type Form, nothing } from './form.ts'
import { printableLines } from './printable.ts'

/** The clean text alone; two empty lines between documents. */
export const text: Form = {
  open: nothing,
  document: (document, layout) => {
    const clean = document.text ?? ''
    if (clean === '') return ''
    const lines = layout.terminal ? printableLines(clean) : clean
    return lines.endsWith('\n') ? lines : `${lines}\n`
  },
  failure: nothing,
  between: '\n\n',
  close: nothing,
}
