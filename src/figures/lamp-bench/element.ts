import { defineFigure } from '../figure-element.ts';
import { lampBenchFigure } from './figure.ts';
import type { Pieces } from './pieces.ts';

defineFigure('lamp-bench-figure', (numbers) => lampBenchFigure(JSON.parse(numbers) as Pieces));
