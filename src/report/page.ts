import { createHash } from 'node:crypto'
import { html, type Markup, trusted } from './markup.ts'

/** The page's own script and style, as the build made them. */
export interface Assets {
  readonly script: string
  readonly style: string
}

export interface PageOptions {
  readonly title: string
  readonly main: Markup
  /** Stands after the page, for the script: data that is not shown as it is. */
  readonly data: Markup | null
  readonly version: string
}

/**
 * A page that is whole in itself. Its policy lets no script or style run but its own two, known by their hashes, and
 * nothing be loaded: what comes from a dump can do no harm even where it were not escaped.
 */
export function page({ title, main, data, version }: PageOptions, { script, style }: Assets): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<main id="main" tabindex="-1">
${main}
<div id="tip" role="tooltip" hidden></div>
</main>
<footer>Made by cooptool ${version} from crawled pages: values are read by rules and may be wrong.</footer>
${data}<script>${trusted(script)}</script>
</body>
</html>
`.text
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
