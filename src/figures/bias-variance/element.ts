import { defineFigure } from '../figure-element.ts';
import { biasVarianceFigure } from './figure.ts';

defineFigure('bias-variance-figure', biasVarianceFigure);
