/** All tables about finding and linking names. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import { loadRecords } from '../starter-pack/load-records.ts';
import { familyNames } from './names/family-names.ts';
import type { NamesOptions } from './names/gold-names.ts';
import { ownCases } from './names/own-cases.ts';
import { ownNominatives } from './names/own-nominatives.ts';
import { starterCoverage, starterLinks } from './names/starter-links.ts';

function readOptions(): NamesOptions {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      part: { type: 'string' },
      show: { type: 'boolean', default: false },
    },
  });
  if (!values.corpora || !existsSync(values.corpora)) {
    console.error('usage: npm run eval -- names --corpora DIR [--part dev|held] [--show]');
    process.exit(2);
  }
  const part = values.part === 'dev' || values.part === 'held' ? values.part : 'all';
  return { corpora: values.corpora, part, show: values.show };
}

/** Prints all tables of the evaluation of names. */
async function evaluateNames(options: NamesOptions): Promise<void> {
  await ownNominatives(options, 'ru');
  await ownNominatives(options, 'uk');
  const starter = loadRecords().records.map(({ entity }) => entity);
  const knowledge = combineSources([memorySource(starter)]);
  console.log(`\nstarter pack: ${starter.length} entities`);
  await ownCases(starter, knowledge);
  await starterLinks(options, knowledge);
  await starterCoverage(options, knowledge);
  familyNames(options);
}

if (import.meta.main) await evaluateNames(readOptions());
