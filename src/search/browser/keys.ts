import { field, part, type Search } from './parts.ts';

/** Letters that a keyboard is still putting together: Safari reports the Enter that ends them so. */
const composing = 229;

/** Enter follows the first result, once there is one; on a phone it puts the keyboard away. */
export function onEnter({ modal, instance }: Search): void {
  const input = field(modal);
  let waiting = false;
  const follow = () => {
    const busy = part(modal, '.pf-results').getAttribute('aria-busy') === 'true';
    const first = modal.querySelector<HTMLAnchorElement>('pagefind-results a');
    if (busy || !first || input.value !== instance.searchTerm || input.value.trim() === '') return;
    waiting = false;
    first.click();
  };
  input.addEventListener('input', () => (waiting = false));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === composing) return;
    if (matchMedia('(hover: none) and (pointer: coarse)').matches) {
      input.blur();
      return;
    }
    waiting = true;
    follow();
  });
  new MutationObserver(() => {
    if (waiting) follow();
  }).observe(part(modal, 'pagefind-results'), {
    attributes: true,
    childList: true,
    subtree: true,
  });
}
