/**
 * What ESLint, jscodeshift and the others print is read here as text. Where `CI` or `FORCE_COLOR` is set they colour it
 * even for a pipe, so each test file takes that back for itself and for the processes that it starts.
 */
delete process.env['FORCE_COLOR'];
process.env['NO_COLOR'] = '1';
