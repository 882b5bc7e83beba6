/**
 * `npm run handlers -- <path>…`: what becomes of every connection error in every handler.
 *
 * `JITSI_SETTINGS` holds `settings.jitsi` as JSON, for code with a library of another name.
 */
import path from 'node:path';

import { createViteServer } from 'vitest/node';

const root = path.resolve(import.meta.dirname, '../..');

/** The sources are TypeScript, and nothing that is built has what is asked for here. */
const server = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { handlerLines } = await server.ssrLoadModule('/test/real-code/handler-lines.ts');
  const { readSettings } = await server.ssrLoadModule('/jitsi/settings.ts');
  const paths = process.argv.slice(2);
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const settings = readSettings(JSON.parse(process.env.JITSI_SETTINGS ?? '{}'));
  console.log((await handlerLines(paths.length > 0 ? paths : ['examples'], cwd, settings)).join('\n'));
} finally {
  await server.close();
}
