import { defineFigure } from '../figure-element.ts';
import { batchNormFigure } from './figure.ts';

defineFigure('batch-norm-figure', batchNormFigure);
