import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { demandsFromOptions } from './coverage-options.js';
import type { PlacedRemark } from './migrate-text.js';
import { migrateText } from './migrate-text.js';
import { missingCases } from './missing-cases.js';
import type { Codemod } from './proposal.js';
import { rawConstants } from './raw-constants.js';
import type { SettingsOptions } from './settings-options.js';
import { settingsFromOptions } from './settings-options.js';

/** A file as jscodeshift hands it to a transform. */
export interface FileInfo {
  readonly path: string;
  readonly source: string;
}

/** What we use of jscodeshift's `api`; its test utilities leave `report` out. */
export interface TransformApi {
  readonly report?: (message: string) => void;
}

/** The migration of literals as a transform of jscodeshift's: the new source, or undefined where nothing changes. */
export function transform(file: FileInfo, api: TransformApi, options: SettingsOptions): string | undefined {
  return apply(rawConstants, file, api, options);
}

/** The same for the cases that handlers lack. */
export function addMissingCases(file: FileInfo, api: TransformApi, options: SettingsOptions): string | undefined {
  return apply(missingCases(demandsFromOptions(options)), file, api, options);
}

function apply(codemod: Codemod, file: FileInfo, api: TransformApi, options: SettingsOptions): string | undefined {
  const settings = settingsFromOptions(options);
  const absolute = path.resolve(file.path);
  if (!codemod.concerns(file.source, absolute, settings)) return undefined;
  refuseOtherEncodings(file.source, absolute);

  const migration = migrateText({ text: file.source, path: absolute, cwd: process.cwd(), settings }, codemod);
  if (migration.kind === 'failed') {
    const line = migration.line === null ? '' : `line ${migration.line}: `;
    throw new SyntaxError(`${line}${migration.message}`);
  }
  for (const remark of [...migration.left, ...migration.lookAt]) api.report?.(describe(remark));
  return migration.text === file.source ? undefined : migration.text;
}

function describe({ value, reason, after }: PlacedRemark): string {
  return `${after.line}:${after.column} '${value}': ${reason}`;
}

/** jscodeshift reads everything as UTF-8, and would write back what it could not read as question marks. */
function refuseOtherEncodings(source: string, absolute: string): void {
  if (source.includes('\uFFFD') && existsSync(absolute) && !isUtf8(readFileSync(absolute))) {
    throw new Error('The file is not UTF-8 and is left as it is.');
  }
}
