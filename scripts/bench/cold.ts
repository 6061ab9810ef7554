/*
 * npm run bench -- cold [--names 1000000] [--rounds 9] [--browsers chromium,firefox]: what a background that was just started takes to answer,
 * in both browsers: a message refused at the door (the echo), one answered by the index alone
 * (matches), one answered with marks. Ratios of one run are the figures to look at.
 */
import { parseArgs } from 'node:util';
import { measureBackground } from './background.ts';
import { BROWSERS } from './extension.ts';
import { machine } from './machine.ts';

const { values } = parseArgs({
  options: {
    names: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '9' },
    browsers: { type: 'string', default: BROWSERS.join() },
  },
});
console.log(`Machine: ${machine()}`);
await measureBackground(Number(values.names), {
  store: false,
  rounds: Number(values.rounds),
  browsers: BROWSERS.filter((kind) => values.browsers.split(',').includes(kind)),
});
