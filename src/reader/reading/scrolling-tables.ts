/** Lets the keyboard reach each table of the page that is wider than its place, and no other. */
export function focusScrollingTables(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const table of document.querySelectorAll('.sl-markdown-content table')) {
    if (!table.closest('[tabindex]')) observer.observe(table);
  }
}
