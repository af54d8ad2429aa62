/** Entries of a lexicon that is written as one entry a line: blank lines are passed over. */
export function entries(lexicon: string): string[] {
  return lexicon.split('\n').filter(line => line !== '')
}

/** Entries with fields between ` | `; empty ones at the end are left out. */
export function rows(lexicon: string): string[][] {
  return entries(lexicon).map(line => line.split(' | '))
}

/** The parts of a field that lists several, between `;`. */
export function parts(field: string | undefined): string[] {
  return field === undefined || field === '' ? [] : field.split(';').map(part => part.trim())
}
