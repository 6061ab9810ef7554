/** What a column of a table of fact-checks can hold. */
export type ClaimColumn =
  | 'claim'
  | 'verdict'
  | 'url'
  | 'publisher'
  | 'publisherUrl'
  | 'date'
  | 'title'
  | 'claimant'
  | 'claimDate'
  | 'lang'
  | 'appearance';

/**
 * Names of columns as dumps and spreadsheets write them, without signs and in lower case: those of
 * schema.org, of the Fact Check Tools API, and what people call them.
 */
const NAMES: Readonly<Record<ClaimColumn, string>> = {
  claim: `claimreviewed claim claimtext text statement quote checkedclaim
    утверждение заявление тезис цитата твердження заява теза`,
  verdict: `verdict rating textualrating ratingname alternatename reviewratingalternatename
    reviewrating label conclusion ratingtext claimreviewtextualrating
    вердикт оценка вывод оцінка висновок`,
  url: `url link reviewurl claimreviewurl factcheckurl articleurl address
    ссылка адрес посилання адреса`,
  publisher: `publisher publishername author authorname organization organisation source site
    factchecker reviewauthor claimreviewpublishername
    издание издатель источник видання видавець джерело`,
  publisherUrl: `publisherurl publishersite authorurl domain claimreviewpublishersite сайт`,
  date: `date datepublished reviewdate published publishdate publicationdate claimreviewdate
    дата датапубликации датапроверки датапублікації датаперевірки`,
  title: `title headline name reviewtitle claimreviewtitle articletitle заголовок название назва`,
  claimant: `claimant claimauthor speaker saidby who itemreviewedauthorname itemreviewedauthor
    claimauthorname автор авторутверждения ктосказал кто авторзаяви спікер хто хтосказав`,
  claimDate: `claimdate itemrevieweddatepublished statementdate saidon
    датаутверждения датазаявления датазаяви`,
  lang: `lang language inlanguage languagecode claimreviewlanguagecode язык мова`,
  appearance: `appearance appearances firstappearance claimurl itemreviewedurl originalurl
    itemreviewedfirstappearanceurl itemreviewedappearanceurl первоисточник першоджерело`,
};

const BY_NAME: ReadonlyMap<string, ClaimColumn> = new Map(
  (Object.keys(NAMES) as ClaimColumn[]).flatMap((column) =>
    NAMES[column].split(/\s+/).map((name) => [name, column] as const),
  ),
);

/** What a column with this header holds, or null. `claim_reviewed` is `claimReviewed`. */
export function columnOf(header: string): ClaimColumn | null {
  return BY_NAME.get(header.toLowerCase().replace(/[^\p{L}]/gu, '')) ?? null;
}
