import { beforeEach, describe, expect, it, vi } from 'vitest';

import { folderWith } from '../jitsi/temporary-folder.js';
import { runIn } from './run-in.js';

const { migrateInProcesses } = vi.hoisted(() => ({
  migrateInProcesses:
    vi.fn<(files: readonly object[], job: object, processes: number) => Promise<Map<object, object>>>(),
}));

vi.mock('node:os', async (importOriginal) => ({ ...(await importOriginal<object>()), availableParallelism: () => 3 }));
vi.mock('../../cli/migrate/migrate-in-processes.js', () => ({ migrateInProcesses }));

const folderWithMany = (count: number): string =>
  folderWith(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.js`, `t('connection.${index}');\n`])),
  );

describe('migrate with many files', () => {
  beforeEach(() => {
    migrateInProcesses.mockReset().mockResolvedValue(new Map());
  });

  it.each([
    [299, []],
    [300, [2]],
    [700, [3]],
  ])('takes for %i files, where there are 3 processors, the processes %j', async (files, processes) => {
    await runIn(folderWithMany(files), ['migrate', '--dry-run']);
    expect(migrateInProcesses.mock.calls.map(([given, , count]) => [given.length, count])).toEqual(
      processes.map((count) => [files, count]),
    );
  });

  it('takes as many as it is told to', async () => {
    await runIn(folderWithMany(3), ['migrate', '--dry-run', '--workers=5']);
    expect(migrateInProcesses.mock.calls.map(([, , count]) => count)).toEqual([5]);
  });
});
