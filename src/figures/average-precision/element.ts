import { defineFigure } from '../figure-element.ts';
import { averagePrecisionFigure } from './figure.ts';

defineFigure('average-precision-figure', averagePrecisionFigure);
