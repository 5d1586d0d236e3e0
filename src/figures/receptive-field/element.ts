import { defineFigure } from '../figure-element.ts';
import { receptiveFieldFigure } from './figure.ts';

defineFigure('receptive-field-figure', receptiveFieldFigure);
