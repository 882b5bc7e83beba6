/**
 * Loads ESLint and then a plugin, and prints what the plugin added: `node load.js <request as JSON>`. With `counting`,
 * what it prints are the modules; they are watched by a hook, which takes time, so nothing is timed then.
 */
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';

import { requireTool } from '../measuring/tools.js';

const { plugin, counting } = JSON.parse(process.argv[2]);
const { cache } = createRequire(import.meta.url);

const HOOK = `
let port;
export function initialize(data) { port = data.port; }
export async function load(url, context, next) { port.postMessage(url); return next(url, context); }
`;

const collectGarbage = () => globalThis.gc?.();

/** The files of all modules so far, native ones and those of CommonJS. */
let loaded = () => [];

if (counting) {
  const { port1, port2 } = new MessageChannel();
  port1.unref();
  register(`data:text/javascript,${encodeURIComponent(HOOK)}`, {
    parentURL: import.meta.url,
    data: { port: port2 },
    transferList: [port2],
  });
  const native = new Set();
  loaded = () => {
    for (let got = receiveMessageOnPort(port1); got; got = receiveMessageOnPort(port1)) native.add(got.message);
    return [...native, ...Object.keys(cache).map((file) => pathToFileURL(file).href)];
  };
}

await import(pathToFileURL(requireTool.resolve('eslint')).href);

const before = new Set(loaded());
collectGarbage();
const memory = process.memoryUsage().heapUsed;
const start = performance.now();
const cpu = process.cpuUsage();

const { default: exported } = await import(pathToFileURL(plugin).href);

const { user, system } = process.cpuUsage(cpu);
const time = performance.now() - start;
collectGarbage();
const heap = process.memoryUsage().heapUsed - memory;
const modules = [...new Set(loaded())].filter((url) => !before.has(url) && !url.startsWith('node:'));
const rules = Object.keys(exported.rules).length;

console.log(JSON.stringify({ time, cpu: (user + system) / 1_000, heap, rules, ...(counting && { modules }) }));
