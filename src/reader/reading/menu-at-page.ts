/** Opens a phone's menu where the page stands in it, and not at its top. */
export function openMenuAtPage(): void {
  const menu = document.querySelector<HTMLElement>('#starlight__sidebar');
  menu?.addEventListener('toggle', (event) => {
    if (event.newState !== 'open') return;
    menu.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'center' });
  });
}
