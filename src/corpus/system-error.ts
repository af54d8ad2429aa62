import { CooptoolError } from '../errors.ts'

/** An error of the operating system in words of ours. */
export function systemError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error instanceof CooptoolError) return error
  const code = error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'not-found' : 'unreadable'
  return new CooptoolError(code, systemReason(error))
}

/** Why the operating system refused. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'no permission to read it',
    EISDIR: 'it is a folder',
    ELOOP: 'its links go round in a circle',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'no such file or folder',
    ENOTDIR: 'no such file or folder',
    EPERM: 'no permission to read it',
  }
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
