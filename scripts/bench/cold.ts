/*
 * npm run bench -- cold [--names 1000000]: what a background that was just started takes to answer,
 * in both browsers: a message refused at the door (the echo), one answered by the index alone
 * (matches), one answered with marks. Ratios of one run are the figures to look at.
 */
import { parseArgs } from 'node:util';
import { measureBackground } from './background.ts';
import { machine } from './machine.ts';

const { values } = parseArgs({ options: { names: { type: 'string', default: '1000000' } } });
console.log(`Machine: ${machine()}`);
await measureBackground(Number(values.names), false);
