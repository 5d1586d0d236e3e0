import { defineFigure } from '../figure-element.ts';
import { queueFigure } from './figure.ts';

defineFigure('queue-figure', queueFigure);
