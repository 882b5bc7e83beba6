import { it } from 'vitest';

/** A place in one of the tables that the matrix prints. */
export interface CellPlace {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

declare module 'vitest' {
  interface TaskMeta {
    /** Set by what is a cell of a table. */
    cell?: CellPlace & { why?: string };
  }
}

/** What a cell shows where it can't be: the reason, once it is seen to hold. */
export type CellEnd = string | undefined;

/**
 * A cell of a table, and a test at the same time.
 * @param check throws where the cell fails; gives the reason where the cell can't be, and that was seen
 */
export function cell(place: CellPlace, check: () => CellEnd | Promise<CellEnd>): void {
  it(`${place.row}, ${place.column}`, async ({ task }) => {
    task.meta.cell = { ...place };
    const why = await check();
    if (why !== undefined) task.meta.cell.why = why;
  });
}
