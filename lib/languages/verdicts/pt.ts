import type { VerdictWords } from './verdict-words.ts';

export const ptVerdicts: VerdictWords = {
  true: 'verdadeiro, verdadeira, verdade, certo, correto, correta, fato, facto, confirmado',
  false:
    'falso, falsa, falsos, falsas, mentira, errado, errada, montagem, fake, boato, incorreto, incorreta, golpe, fabricado, inventado, adulterado, adulterada',
  mixed:
    'enganos*, distorcid*, exagerad*, nao e bem assim, contexto*, impreciso, imprecisa, contraditori*, descontextualiz*, discutivel, desatualizado, subestimado, pimenta na lingua',
  unproven:
    'insustentavel, nao ha provas, sem provas, sem evidencia*, nao ha evidencia*, nao comprovado, cedo para dizer, inconclusivo, de olho, nao verificado, indeterminado',
  satire: 'satira*, satiric*, parodia, piada, humor',
  not: 'nao, nem, nunca',
  mostly: 'maioritariamente, majoritariamente, quase, na maior parte, principalmente',
  partly: 'parcialmente, em parte, meia, meio',
  entirely: 'totalmente, inteiramente, completamente, exatamente',
  but: 'mas, porem',
  heading: 'veredito, avaliacao, conclusao',
};
