import { defineFigure } from '../figure-element.ts';
import { prevalenceFigure } from './figure.ts';

defineFigure('prevalence-figure', prevalenceFigure);
