import { SDK } from './published.js';

/** A report about code that others have published. */
interface ExpectedReport {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** The name of the config and that of the rule. */
  readonly rule: string;
  /** Why it is right. */
  readonly because: string;
}

/** Every report that the published code gets, each of which somebody has read the code for. */
export const EXPECTED_REPORTS: readonly ExpectedReport[] = [
  {
    name: SDK,
    file: 'react/features/load-test/LoadTestClient.ts',
    line: 645,
    rule: 'strict/exhaustive-connection-errors',
    because: 'Its listener logs that the connection failed, and neither looks at the error nor hands it on.',
  },
];
