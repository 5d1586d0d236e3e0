import { createHash } from 'node:crypto';
import { sandboxMark } from './mark.ts';

/**
 * The sandbox page: its own policy, the frame's script, and the guest as text that is never run
 * here. Workers inherit the policy: no network, no script but this one and texts of the frame's and
 * the workers' own making, which are under the same policy, no evaluation of text.
 */
export function sandboxPage(frame: string, guest: string): string {
  const policy = `default-src 'none'; script-src ${scriptSources(frame)}; worker-src blob:`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="robots" content="noindex">',
    sandboxMark,
    `<script type="text/plain" id="guest">${inScript(guest)}</script>`,
    `<script>${inScript(frame)}</script>`,
    '</html>',
    '',
  ].join('\n');
}

/**
 * What `script-src` must allow for the frame: its one inline script by its hash, and the workers'
 * scripts. A page that frames the sandbox's text (`srcdoc`) hands its own policy on to it, and so
 * must allow these, too.
 */
export function scriptSources(frame: string): string {
  const hash = createHash('sha256').update(inScript(frame)).digest('base64');
  return `'sha256-${hash}' blob:`;
}

/** Script text that cannot close its element: `<` before `/` or `!` is only found in strings. */
function inScript(text: string): string {
  return text.replaceAll('</', '<\\/').replaceAll('<!', '<\\!');
}
