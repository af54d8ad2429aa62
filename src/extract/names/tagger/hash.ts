/** One 32-bit hash of two; not symmetrical. The constants are the golden ratio's and MurmurHash3's. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 16), 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
