/** Put in by the build. */
export const VERSION = process.env.COOPTOOL_VERSION ?? 'development'
