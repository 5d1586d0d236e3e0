import { defineFigure } from '../figure-element.ts';
import { taktRulerFigure } from './figure.ts';

defineFigure('takt-ruler-figure', taktRulerFigure);
