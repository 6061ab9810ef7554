/** What follows "of" where it is not the bare name: countries that take an article. */
export const genitives: Readonly<Record<string, string>> = {
  'United States': 'the United States',
  'United Kingdom': 'the United Kingdom',
  Netherlands: 'the Netherlands',
  Philippines: 'the Philippines',
  'United Arab Emirates': 'the United Arab Emirates',
  'European Union': 'the European Union',
  'Czech Republic': 'the Czech Republic',
};
