import { defineFigure } from '../figure-element.ts';
import { sampleSizeFigure } from './figure.ts';
import type { Study } from './study.ts';

defineFigure('sample-size-figure', (numbers) => sampleSizeFigure(JSON.parse(numbers) as Study));
