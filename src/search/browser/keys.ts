import type { Instance } from './pagefind-api.ts';

/** What the Component UI leaves out: Enter follows the first result, and a followed link closes the dialog. */
export function onKeys(modal: HTMLElement & { close(): void }, instance: Instance): void {
  modal.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'search') return;
    if (event.target.value !== instance.searchTerm) return;
    modal.querySelector<HTMLAnchorElement>('pagefind-results a')?.click();
  });
  modal.addEventListener('click', (event) => {
    const other = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!other && event.target instanceof Element && event.target.closest('a')) modal.close();
  });
}
