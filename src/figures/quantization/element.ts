import { defineFigure } from '../figure-element.ts';
import { quantizationFigure } from './figure.ts';

defineFigure('quantization-figure', quantizationFigure);
