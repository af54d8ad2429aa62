/** The judge of our values; the package has no types. */
declare module 'edtf' {
  /** Throws on what is no EDTF. */
  export default function edtf(text: string): unknown
}
