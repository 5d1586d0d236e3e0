/** Reads a drawn SVG, and makes it ready to stand in a page. */
import type { Outline } from './outline.ts';

export interface Drawing {
  /** Digest of the source and of all else that the drawing was made from. */
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  readonly outline: Outline;
  /** The `<svg>` alone, without what only we read. */
  readonly svg: string;
}

const opening =
  /^<svg [^>]*?width="(?<width>\d+)" height="(?<height>\d+)"[^>]*? data-digest="(?<digest>[0-9a-f]+)"/;
const metadata = /<metadata>([\s\S]*?)<\/metadata>\n?/;

/** @throws Error when the file is not one that `npm run diagrams` wrote */
export function readDrawing(file: string, svg: string): Drawing {
  const found = opening.exec(svg)?.groups;
  const outline = metadata.exec(svg)?.[1];
  if (!found || outline === undefined) {
    throw new Error(
      `${file}:1: found no drawing of ours: remove the file and run npm run diagrams`,
    );
  }
  return {
    digest: found.digest ?? '',
    width: Number(found.width),
    height: Number(found.height),
    outline: JSON.parse(unescape(outline)) as Outline,
    svg: svg.replace(metadata, '').replace(/ data-digest="[0-9a-f]+"/, ''),
  };
}

/** The drawing with its links to stations turned into addresses of this site. */
export function withLinks(svg: string, address: (station: number) => string): string {
  return svg.replace(/href="station:(\d+)"/g, (_, number) => `href="${address(Number(number))}"`);
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
