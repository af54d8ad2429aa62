export * from './document.ts'
export { CooptoolError, type ErrorCode } from './errors.ts'
