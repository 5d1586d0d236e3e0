import { readFileSync } from 'node:fs';

/** Makes something of a file, and anew only when its text has changed: of hundreds a save changes one. */
export function rememberByText<More extends readonly string[], Made>(
  make: (text: string, file: string, ...more: More) => Made,
): (file: string, ...more: More) => Made {
  const last = new Map<string, { readonly text: string; readonly made: Made }>();
  return (file, ...more) => {
    const text = readFileSync(file, 'utf8');
    const key = JSON.stringify([file, ...more]);
    const known = last.get(key);
    if (known?.text === text) return known.made;
    const made = make(text, file, ...more);
    last.set(key, { text, made });
    return made;
  };
}
