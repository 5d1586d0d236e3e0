/**
 * Leaves the English words of Pagefind's Component UI and drops those of the other languages, a
 * third of its size: the handbook is written in English.
 */
export function onlyEnglish(componentUi: string): string {
  return componentUi.replace(
    /\{placeholder:(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^{}"`])*\}/g,
    (strings) => (strings.includes('placeholder:"Search"') ? strings : '{}'),
  );
}
