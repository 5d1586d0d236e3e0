/** Saves a drawing as a file that looks as on the page: its colours as they are now, its font inside. */
import fontUrl from '../styles/fonts/plex-sans.woff2?url';

export async function download(svg: SVGSVGElement, name: string): Promise<void> {
  const text = withFont(standAlone(svg), await fontData());
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The drawing on a ground of its own, without links, with values in place of tokens. */
function standAlone(svg: SVGSVGElement): string {
  const style = getComputedStyle(svg);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({
    width: '100%',
    height: '100%',
    fill: 'var(--paper)',
  })) {
    ground.setAttribute(name, value);
  }
  copy.querySelector('desc')?.after(ground);
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--[\w-]+)\)/g, (_, token: string) => style.getPropertyValue(token).trim());
}

function withFont(svg: string, data: string): string {
  const face = `@font-face{font-family:'Plex Sans';font-weight:400 600;src:url(${data})}`;
  return svg.replace('</desc>', `</desc><style>${face}</style>`);
}

async function fontData(): Promise<string> {
  const font = await (await fetch(fontUrl)).blob();
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(font);
  });
}
