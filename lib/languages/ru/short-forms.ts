import { wordSet } from '../language-data.ts';
import type { ShortForms } from '../short-forms.ts';

/** How Russian texts say that a name has a shorter form. */
export const shortForms: ShortForms = {
  introducers: [
    'или',
    'либо',
    'сокращенно',
    'сокр.',
    'аббревиатура',
    'известный как',
    'известная как',
    'известное как',
    'он же',
    'она же',
    'оно же',
  ],
  agreed: ['далее', 'далее по тексту', 'в дальнейшем', 'далее именуемое', 'далее именуемый'],
  common: wordSet(`
    ввп внп ндс ндфл ии дтп чп чс сми жкх азс аэс гэс тэц бпла пво про рсзо дрг вич спид орви ипотека
    кпп ппк цод эвм пк по ит вуз огэ егэ ржд рф сизо ик мрт кт узи днк рнк пцр зож тсж ук гк кс
  `),
};
