import { defineFigure } from '../figure-element.ts';
import { leakageFigure } from './figure.ts';

defineFigure('leakage-figure', leakageFigure);
