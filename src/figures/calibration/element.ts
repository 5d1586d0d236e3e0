import { defineFigure } from '../figure-element.ts';
import { calibrationFigure } from './figure.ts';

defineFigure('calibration-figure', calibrationFigure);
