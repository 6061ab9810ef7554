/**
 * With what addresses and the names of files and programs end behind their last full stop, folded:
 * written with a capital ("газета.Ру", "Setup.Exe") they begin no sentence. Endings that are words
 * with which a sentence may begin ("By", "In", "It", "No", "So") are left out.
 */
export const ADDRESS_ENDINGS: ReadonlySet<string> = new Set(
  `com org net info biz gov edu io ai app dev tv fm ru ua kz su eu de fr pl
  рф ру укр бел рус ком орг инфо
  js ts py exe txt pdf doc docx xls xlsx html htm php jpg png mp3 mp4 zip`.split(/\s+/),
);
