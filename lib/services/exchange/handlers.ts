/** What is asked about files of other programs, and about what waits to be read. */
import { ownFiles } from '../../browser/own-files.ts';
import { RequestFailure, tellFrames } from '../../browser/server.ts';
import { createTranslator } from '../../i18n/translator.ts';
import { FOREIGN_FILE } from '../../protocol.ts';
import { listToRead, removeToRead } from '../../store/to-read.ts';
import { encodeUtf8 } from '../../text/utf8.ts';
import type { WrittenFile } from '../../views/data-types.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../views/exchange-types.ts';
import { answerOnce } from '../answer-once.ts';
import type { Watch } from '../data/check-backup.ts';
import { dataWork } from '../data/data-work.ts';
import { EXPORTED_FILE } from '../data/outgoing-files.ts';
import { namesIn } from '../name-entities.ts';
import type { Services } from '../services.ts';
import { interfaceLanguage, readSettings } from '../settings.ts';
import { type HandlersFor, stored } from '../stored.ts';
import { EXPORT_NAMES, type ExportJob, exportAll, exportOne } from './export-files.ts';
import { previewForeign, readForeignFile, takeForeign } from './foreign.ts';

/** The handlers of `exchange/…` and `to-read/…`. */
export function exchangeHandlers(services: Services): HandlersFor<'exchange' | 'to-read'> {
  const { db, now } = services;
  const foreign = async () => {
    const source = await ownFiles.open(FOREIGN_FILE);
    return source && readForeignFile(db, source);
  };
  return {
    'exchange/export': async ({ format, articleId, version }) => {
      if (!EXPORT_FORMATS.includes(format)) throw new RequestFailure('bad-request', 'no format');
      const work = dataWork(services);
      return stored(() =>
        work.alone(`export ${format} ${articleId ?? ''} ${version ?? ''}`, (watch) =>
          write(services, watch, format, articleId === undefined ? null : { articleId, version }),
        ),
      );
    },
    'exchange/read': async () => {
      const read = await foreign();
      if (!read) return { state: 'bad', code: 'gone' };
      return read.ok ? previewForeign(db, read.value) : { state: 'bad', code: read.error };
    },
    'exchange/take': async ({ id }) => {
      const taken = await answerOnce('exchange/take', id, async () => {
        const read = await foreign();
        return read?.ok ? stored(() => takeForeign(db, read.value, now())) : null;
      });
      if (!taken) return null;
      await ownFiles.remove(FOREIGN_FILE);
      for (const type of ['library-changed', 'highlights-changed', 'data-changed'] as const) {
        tellFrames({ type });
      }
      return taken;
    },
    'exchange/drop': async () => {
      await ownFiles.remove(FOREIGN_FILE);
      return null;
    },
    'to-read/list': async ({ offset, limit }) => {
      const { rows, total } = await listToRead(db, offset, limit);
      return {
        total,
        rows: rows.map(({ urlKey, url, title, tags, addedAt }) => ({
          urlKey,
          url,
          title,
          tags,
          addedAt,
        })),
      };
    },
    'to-read/remove': async ({ urlKey }) => {
      await stored(() => removeToRead(db, urlKey));
      tellFrames({ type: 'library-changed' });
      return null;
    },
  };
}

async function write(
  services: Services,
  watch: Watch,
  format: ExportFormat,
  only: { readonly articleId: string; readonly version: number | undefined } | null,
): Promise<WrittenFile | null> {
  const tr = createTranslator(interfaceLanguage(await readSettings()));
  const job: ExportJob = {
    db: services.db,
    nameThem: namesIn(services),
    words: {
      highlights: tr.t('exchange.md.highlights'),
      statements: tr.t('exchange.md.statements'),
      speaker: tr.t('exchange.md.speaker'),
      words: tr.t('exchange.md.words'),
      text: tr.t('exchange.md.text'),
    },
    now: services.now(),
    ...watch,
  };
  const sink = await ownFiles.create(EXPORTED_FILE);
  const put = async (): Promise<string | null> => {
    if (!only) return (await exportAll(job, format, sink)) ? EXPORT_NAMES[format] : null;
    const one = await exportOne(job, only);
    if (one) await sink.write(encodeUtf8(one.text));
    return one?.name ?? null;
  };
  const name = await put().catch(async (error: unknown) => {
    await sink.abort();
    throw error;
  });
  if (name === null) {
    await sink.abort();
    return null;
  }
  await sink.close();
  const size = (await ownFiles.open(EXPORTED_FILE))?.size ?? 0;
  return {
    file: EXPORTED_FILE,
    name,
    bytes: size,
    checksum: '',
    broken: [],
  };
}
