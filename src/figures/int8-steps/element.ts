import { defineFigure } from '../figure-element.ts';
import { int8StepsFigure } from './figure.ts';

defineFigure('int8-steps-figure', int8StepsFigure);
