import { part, type Search } from './parts.ts';

/** A row that a reader walks to before its text is there gets the focus when it comes, if they still wait for it. */
export function walkOn({ modal }: Search): void {
  const list = part(modal, 'pagefind-results');
  let left: HTMLAnchorElement | undefined;
  const links = () => [...list.querySelectorAll('a')];
  modal.addEventListener('keydown', ({ key, target }) => {
    left = undefined;
    if (key !== 'ArrowDown' || !(target instanceof HTMLAnchorElement)) return;
    // The Component UI has moved the focus already, where there was a row to move to.
    const stays = document.activeElement === target && links().at(-1) === target;
    if (stays && list.querySelector('.waiting')) left = target;
  });
  new MutationObserver(() => {
    if (!left || document.activeElement !== left) return;
    const all = links();
    const next = all[all.indexOf(left) + 1];
    if (!next) return;
    left = undefined;
    next.focus();
  }).observe(list, { childList: true, subtree: true });
}
