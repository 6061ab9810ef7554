import { wordSet } from '../language-data.ts';
import type { ShortForms } from '../short-forms.ts';

/** How Ukrainian texts say that a name has a shorter form. */
export const shortForms: ShortForms = {
  introducers: [
    'або',
    'чи',
    'скорочено',
    'скор.',
    'абревіатура',
    'відомий як',
    'відома як',
    'відоме як',
    'він же',
    'вона же',
    'воно же',
  ],
  agreed: ['далі', 'далі по тексту', 'надалі', 'далі за текстом'],
  common: wordSet(`
    ввп внп пдв пдфо ші дтп нп нс змі жкг азс аес гес тец бпла ппо про рсзв дрг віл снід грві кпп
    цод пк по іт зво зно нмт єві сізо мрт кт узд днк рнк плр осбб тцк сп кк цк
  `),
};
