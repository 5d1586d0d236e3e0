import { readKept, writeKept } from '../../reader/kept/storage.ts';

const name = 'slash';

/** Whether "/" opens search: a key alone must be possible to turn off (WCAG 2.1.4). */
export function slashOpens(): boolean {
  return readKept(name) !== 'off';
}

export function setSlash(opens: boolean): void {
  writeKept(name, opens ? 'on' : 'off');
}

/** True for "/", and for its key where the layout has no "/" to press without Shift (Cyrillic, Hebrew, Arabic). */
export function isSlash({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key === '/' || (code === 'Slash' && !shiftKey && (key === '.' || key > '~'));
}

/** True for Ctrl or Cmd + K, by the letter or, where the layout has other letters, by its place. */
export function isCommandK({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey || !(ctrlKey || metaKey)) return false;
  return key.toLowerCase() === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key));
}
