import { createHash } from 'node:crypto';

/**
 * The sandbox page: its own policy, the frame's script, and the guest as text that is never run
 * here. Workers inherit the policy: no network, no script but this one, no evaluation of text.
 */
export function sandboxPage(frame: string, guest: string): string {
  const script = inScript(frame);
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; worker-src blob:`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="robots" content="noindex">',
    '<title>Sandbox</title>',
    `<script type="text/plain" id="guest">${inScript(guest)}</script>`,
    `<script>${script}</script>`,
    '</html>',
    '',
  ].join('\n');
}

/** Script text that cannot close its element: `<` before `/` or `!` is only found in strings. */
function inScript(text: string): string {
  return text.replaceAll('</', '<\\/').replaceAll('<!', '<\\!');
}
