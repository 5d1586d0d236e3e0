import { defineFigure } from '../figure-element.ts';
import { driftFigure } from './figure.ts';
import type { AlarmShares } from './study.ts';

defineFigure('drift-figure', (numbers) => driftFigure(JSON.parse(numbers) as AlarmShares));
