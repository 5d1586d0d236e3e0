/** Where the words of a drawing stand, measured in the page. */
import type { Locator } from 'playwright/test';

/** What is wrong with the places of a drawing's words: one sentence for each fault. */
export function misplacedWords(svg: Locator): Promise<string[]> {
  return svg.evaluate((root) => {
    interface Word {
      readonly text: string;
      readonly box: DOMRect;
      readonly home: Element | null;
    }
    /** Pixels by which boxes of glyphs may touch: they hold the space above and below the letters. */
    const slack = 2.5;
    const faults: string[] = [];
    const rows = [...root.querySelectorAll('text')].flatMap((text): Word[] => {
      const spans = [...text.querySelectorAll('tspan')];
      return (spans.length > 0 ? spans : [text]).map((row) => ({
        text: row.textContent.trim(),
        box: row.getBoundingClientRect(),
        home: text.closest('g g, a'),
      }));
    });
    const outer = root.getBoundingClientRect();
    const inside = (inner: DOMRect, frame: DOMRect, by: number) =>
      inner.left >= frame.left - by &&
      inner.right <= frame.right + by &&
      inner.top >= frame.top - by &&
      inner.bottom <= frame.bottom + by;
    for (const { text, box, home } of rows) {
      if (box.width === 0) faults.push(`“${text}” has no width`);
      if (!inside(box, outer, 0.5)) faults.push(`“${text}” leaves the drawing`);
      const shape = home?.querySelector('rect, path, polygon, circle');
      if (home && !shape) faults.push(`“${text}” has no box`);
      const digits = /^\d{1,2}$/.test(text);
      if (shape && !digits && !inside(box, shape.getBoundingClientRect(), 0.5)) {
        faults.push(`“${text}” leaves its box`);
      }
    }
    rows.forEach((row, index) => {
      for (const other of rows.slice(index + 1)) {
        const across =
          Math.min(row.box.right, other.box.right) - Math.max(row.box.left, other.box.left);
        const down =
          Math.min(row.box.bottom, other.box.bottom) - Math.max(row.box.top, other.box.top);
        const scale = row.box.height / 20;
        if (across > slack * scale && down > slack * scale * 2) {
          faults.push(`“${row.text}” lies over “${other.text}”`);
        }
      }
    });
    return faults;
  });
}

/** Words whose contrast with what they stand on is below 4.5 to 1. */
export function paleWords(svg: Locator): Promise<string[]> {
  return svg.evaluate((root) => {
    const grounds = [root.closest('diagram-figure'), document.body].map((element) =>
      element ? getComputedStyle(element).backgroundColor : '',
    );
    const ground =
      grounds.find((colour) => colour && colour !== 'rgba(0, 0, 0, 0)') ?? 'rgb(0, 0, 0)';
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const shapes = [...root.querySelectorAll<SVGGeometryElement>('rect, path, polygon, circle')]
      .map((shape) => ({
        shape,
        box: shape.getBoundingClientRect(),
        fill: getComputedStyle(shape).fill,
      }))
      .filter(({ fill }) => fill !== 'none');
    return [...root.querySelectorAll('text')].flatMap((text) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const x = left + width / 2;
      const y = top + height / 2;
      const under = shapes.findLast(
        ({ shape, box }) =>
          shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING &&
          box.left <= x &&
          box.right >= x &&
          box.top <= y &&
          box.bottom >= y,
      );
      const pair = [luminance(getComputedStyle(text).fill), luminance(under?.fill ?? ground)];
      const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
      return ratio < 4.5 ? [`“${text.textContent}” ${ratio.toFixed(2)}`] : [];
    });
  });
}

/** Height in pixels of the smallest letters of a drawing, as it is shown. */
export function smallestWord(svg: Locator): Promise<number> {
  return svg.evaluate((root: SVGSVGElement) => {
    const scale = root.getBoundingClientRect().width / root.viewBox.baseVal.width;
    const sizes = [...root.querySelectorAll('text')].map((word) => getComputedStyle(word).fontSize);
    return scale * Math.min(...sizes.map(parseFloat));
  });
}
