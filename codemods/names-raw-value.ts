import type { JitsiSettings } from '../jitsi/settings.js';

const RAW_VALUE = /['"`]connection[.\\]/u;

/** Whether a text has anything like a raw connection constant in it. It costs one search, and most files end here. */
export function namesRawValue(text: string, { additionalErrors }: JitsiSettings): boolean {
  // The plain search comes first, because it is several times as fast.
  if (text.includes('connection') && RAW_VALUE.test(text)) return true;
  return Object.values(additionalErrors).some((value) => text.includes(value));
}
