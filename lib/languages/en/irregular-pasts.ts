/** English irregular pasts that beside a quotation tell that somebody speaks, folded. */
export const irregularPasts =
  'spat swore sang wrote read threw bit rang began broke wept shot hit cut let put went came drew laid spoke cried tried sped strove sprang';
