export { attributeAgreementStudy } from './agreement-study.ts';
export type { Agreement, AgreementStudy, StandardAgreement } from './agreement-study.ts';
export { confusionMatrixInMoney, forecastLineCost } from './money.ts';
export type { InspectedLine, LineForecast, MoneyMatrix } from './money.ts';
export { forecastItems, forecastSprints, promiseAt } from './sprint-forecast.ts';
export type { ForecastOutcome, SimulationOptions } from './sprint-forecast.ts';
export type { StudyRatings } from './study-shape.ts';
