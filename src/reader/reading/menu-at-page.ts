/** Shows the menu where the page stands in it, and not at its top: a phone's when it opens, a wide screen's at once. */
export function openMenuAtPage(): void {
  const menu = document.querySelector<HTMLElement>('#starlight__sidebar');
  const entry = menu?.querySelector('[aria-current=page]');
  if (!menu || !entry) return;
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'open') entry.scrollIntoView({ block: 'center' });
  });
  const { bottom } = entry.getBoundingClientRect();
  if (bottom > innerHeight) menu.scrollTop += bottom - innerHeight / 2;
}
