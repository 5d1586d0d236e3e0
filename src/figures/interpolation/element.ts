import { defineFigure } from '../figure-element.ts';
import { interpolationFigure } from './figure.ts';

defineFigure('interpolation-figure', interpolationFigure);
