/** A link as PdfLinks.astro writes it, and what stands in its place while there is no such file. */
const links = /<(a|span) data-pdf="([^"]+)" (?:data-)?href="([^"]+)">(.*?)<\/\1>/gs;

/**
 * A page in which exactly those PDFs are linked that were made; the others keep their names without a link.
 *
 * @param html a page of the site, whatever was linked before
 * @param made names of the PDFs that are there
 */
export function linkMadePdfs(html: string, made: ReadonlySet<string>): string {
  return html.replace(links, (_, _tag, name: string, address: string, label: string) =>
    made.has(name)
      ? `<a data-pdf="${name}" href="${address}">${label}</a>`
      : `<span data-pdf="${name}" data-href="${address}">${label}</span>`,
  );
}
