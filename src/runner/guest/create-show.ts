import { field, labelJson, numberJson } from './encode.ts';
import { format } from './format.ts';
import type { Outlet } from './outlet.ts';
import { isArray, now, ownFields, RealTypeError } from './primordials.ts';
import { showBars, showHeatMap, showPoints } from './show-chart.ts';
import type { Given } from './show-chart.ts';
import { showHistogram } from './show-histogram.ts';
import { showPictures } from './show-picture.ts';
import { showTable } from './show-table.ts';

/** Milliseconds between two progress messages; those between are not sent. */
const progressEvery = 50;

/** Builds the `show` of a run; its types are in `show.d.ts`. */
export function createShow(outlet: Outlet): object {
  const show = (value: unknown): void => {
    if (isArray(value)) showTable(outlet, value, {});
    else outlet.text('log', typeof value === 'string' ? value : format(value));
  };
  show.table = (rows: unknown, options: unknown) =>
    showTable(outlet, rows, optional('show.table', options));
  show.line = (given: unknown) => showPoints(outlet, 'line', optional('show.line', given));
  show.scatter = (given: unknown) => showPoints(outlet, 'scatter', optional('show.scatter', given));
  show.bar = (given: unknown) => showBars(outlet, optional('show.bar', given));
  show.histogram = (given: unknown) => showHistogram(outlet, optional('show.histogram', given));
  show.heatMap = (given: unknown) => showHeatMap(outlet, optional('show.heatMap', given));
  show.image = (image: unknown, options: unknown) => {
    const { caption, boxes } = optional('show.image', options);
    showPictures(outlet, [{ image, caption, boxes }], '');
  };
  show.images = (images: unknown, options: unknown) =>
    showPictures(outlet, images, optional('show.images', options).title);
  show.progress = createProgress(outlet);
  return show;
}

function optional(caller: string, given: unknown): Given {
  if (given === undefined || (typeof given === 'object' && given !== null)) return ownFields(given);
  throw new RealTypeError(`${caller} takes an object of options`);
}

function createProgress(outlet: Outlet): (done: unknown, total: unknown, label: unknown) => void {
  let sentAt = -Infinity;
  let wasComplete = false;
  return (done, total, label) => {
    const time = now();
    const completes = done === total && !wasComplete;
    if (!completes && time - sentAt < progressEvery) return;
    sentAt = time;
    wasComplete = done === total;
    const amounts = `${field('done', amount(done))},${field('total', amount(total))}`;
    outlet.output(
      `${field('kind', '"progress"')},${amounts},${field('label', labelJson(label))}`,
      0,
      0,
    );
  };
}

function amount(value: unknown): string {
  const json = numberJson(value);
  return json === 'null' ? '0' : json;
}
