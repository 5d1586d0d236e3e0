import { defineFigure } from '../figure-element.ts';
import { overlapFigure } from './figure.ts';

defineFigure('overlap-figure', overlapFigure);
