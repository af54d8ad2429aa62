/** Puts the marks of a kind on the text of a document, or takes them off. */
export function showMarks(box: HTMLInputElement): void {
  const marks = box.closest('.document')?.querySelectorAll(`a.${box.dataset.marks}`) ?? []
  for (const mark of marks) mark.classList.toggle('unmarked', !box.checked)
}
