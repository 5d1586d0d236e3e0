import { defineFigure } from '../figure-element.ts';
import { kappaFigure } from './figure.ts';

defineFigure('kappa-figure', kappaFigure);
