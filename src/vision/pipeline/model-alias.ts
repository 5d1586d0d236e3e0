import { check, checkInteger, checkList } from '../check.ts';

/** A registered model: its versions by number, and the aliases that point at them. */
export interface RegisteredModel {
  readonly name: string;
  /** Digest of each version; version 1 is the first. */
  readonly versions: readonly string[];
  /** Version number by alias, such as champion → 7. */
  readonly aliases: Readonly<Record<string, number>>;
}

/**
 * Points an alias at a version; what it pointed at before it leaves.
 *
 * @param model the registered model; it stays as it is
 * @param alias letters, digits, underscores and hyphens; neither 'latest' nor like 'v7'
 * @param version number of a registered version, from 1
 * @returns the model with the alias
 * @throws RangeError when the alias is not allowed or there is no such version
 * @example
 * ```ts
 * import { setModelAlias } from '#vision';
 * const model = { name: 'xyz-vision', versions: ['d1', 'd2'], aliases: { champion: 1 } };
 * setModelAlias(model, 'challenger', 2).aliases; // { champion: 1, challenger: 2 }
 * ```
 * @source MLflow, "Deploy and Organize Models with Aliases and Tags", `set_registered_model_alias`,
 * https://mlflow.org/docs/latest/ml/model-registry/
 */
export function setModelAlias(
  model: RegisteredModel,
  alias: string,
  version: number,
): RegisteredModel {
  checkModel('model', model);
  const isName = /^[\w-]+$/.test(alias) && alias !== 'latest' && !/^v\d+$/i.test(alias);
  check(isName, 'alias', alias, "letters, digits, _ and -, neither 'latest' nor like 'v7'");
  digestOf(model, version);
  return { ...model, aliases: { ...model.aliases, [alias]: version } };
}

/**
 * Makes the challenger the champion and keeps the old champion as 'previous', to fall back on.
 *
 * @param model the registered model; it stays as it is
 * @returns the model with the aliases moved
 * @throws RangeError when there is no challenger
 * @example
 * ```ts
 * import { promoteChallenger } from '#vision';
 * const model = { name: 'xyz-vision', versions: ['d1', 'd2'], aliases: { champion: 1, challenger: 2 } };
 * promoteChallenger(model).aliases; // { champion: 2, previous: 1 }
 * ```
 * @source MLflow, "Model Registry", aliases in place of the deprecated stages
 */
export function promoteChallenger(model: RegisteredModel): RegisteredModel {
  checkModel('model', model);
  const version = versionOf(model, 'challenger');
  const aliases: Record<string, number> = { ...model.aliases, champion: version };
  if (Object.hasOwn(model.aliases, 'champion')) aliases.previous = model.aliases.champion;
  delete aliases.challenger;
  return { ...model, aliases };
}

/**
 * Makes the previous champion the champion again, when the new one fails in service.
 *
 * @param model the registered model; it stays as it is
 * @returns the model with 'champion' where 'previous' was, and no 'previous'
 * @throws RangeError when there is no previous champion
 * @example
 * ```ts
 * import { restorePreviousChampion } from '#vision';
 * const model = { name: 'xyz-vision', versions: ['d1', 'd2'], aliases: { champion: 2, previous: 1 } };
 * restorePreviousChampion(model).aliases; // { champion: 1 }
 * ```
 * @source MLflow, "Model Registry", aliases in place of the deprecated stages
 */
export function restorePreviousChampion(model: RegisteredModel): RegisteredModel {
  checkModel('model', model);
  const aliases: Record<string, number> = {
    ...model.aliases,
    champion: versionOf(model, 'previous'),
  };
  delete aliases.previous;
  return { ...model, aliases };
}

/**
 * Resolves a model address to one version, as a station does before it loads a model.
 *
 * Takes `models:/name/7` and `models:/name@champion`. Stages (`models:/name/Production`) are
 * refused: MLflow deprecated them in 2.9.
 *
 * @param models the registered models
 * @param address the address
 * @returns name, version number and digest
 * @throws RangeError when the address is malformed, or the model, alias or version is unknown
 * @example
 * ```ts
 * import { resolveModel } from '#vision';
 * const model = { name: 'xyz-vision', versions: ['d1', 'd2'], aliases: { champion: 2 } };
 * resolveModel([model], 'models:/xyz-vision@champion'); // { name: 'xyz-vision', version: 2, digest: 'd2' }
 * ```
 * @source MLflow, "Model Registry", model URIs; stages deprecated in 2.9 (mlflow/mlflow#10336)
 */
export function resolveModel(
  models: readonly RegisteredModel[],
  address: string,
): { name: string; version: number; digest: string } {
  checkList('models', models);
  models.forEach((model, i) => {
    checkModel(`models[${i}]`, model);
  });
  const form = 'models:/name/7 or models:/name@alias';
  const parts = /^models:\/([^/@]+)([/@])([^/@]+)$/.exec(address);
  if (parts === null) throw new RangeError(`address: found ${address}, expected ${form}`);
  const [, name, separator, target] = parts;
  const model = models.find((one) => one.name === name);
  if (model === undefined) {
    const known = models.map((one) => one.name).join(', ') || 'none';
    throw new RangeError(`address: found model ${name}, expected one of: ${known}`);
  }
  const isNumber = /^\d+$/.test(target);
  const hint = `a version number, or an alias (${name}@champion): stages are deprecated`;
  check(separator === '@' || isNumber, 'address', address, hint);
  const version = separator === '@' ? versionOf(model, target) : Number(target);
  return { name, version, digest: digestOf(model, version) };
}

function versionOf(model: RegisteredModel, alias: string): number {
  const known = Object.keys(model.aliases).join(', ') || 'none';
  check(Object.hasOwn(model.aliases, alias), 'alias', alias, `one of ${model.name}'s: ${known}`);
  return model.aliases[alias];
}

function digestOf(model: RegisteredModel, version: number): string {
  checkInteger('version', version, 1);
  const count = model.versions.length;
  check(version <= count, 'version', version, `at most ${count}, the last of ${model.name}`);
  return model.versions[version - 1];
}

/** Expects aliases that name versions there are. */
function checkModel(argument: string, { versions, aliases }: RegisteredModel): void {
  checkList(`${argument}.versions`, versions);
  for (const [alias, version] of Object.entries(aliases)) {
    checkInteger(`${argument}.aliases.${alias}`, version, 1);
    const known = version <= versions.length;
    check(known, `${argument}.aliases.${alias}`, version, `at most ${versions.length}`);
  }
}
