import { defineFigure } from '../figure-element.ts';
import { thresholdFigure } from './figure.ts';

defineFigure('threshold-figure', thresholdFigure);
