/** Options as commander hands them over: outside data, read into settings at one place (`settings.ts`). */
export type RawOptions = Readonly<Record<string, unknown>>

/** A command as it was called. */
export interface Call {
  readonly command: string
  /** Inputs, or the command's words. */
  readonly words: readonly string[]
  readonly options: RawOptions
}

/** Does a command; gives the exit status. */
export type CommandRun = (call: Call) => Promise<number>
