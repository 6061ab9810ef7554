import type { VerdictWords } from './verdict-words.ts';

export const esVerdicts: VerdictWords = {
  true: 'verdadero, verdadera, cierto, cierta, verdad, correcto, correcta, real, veraz',
  false:
    'falso, falsa, falsos, falsas, bulo, mentira, montaje, timo, inexacto, inexacta, incorrecto, incorrecta, fake, inventado, inventada, manipulado, manipulada, estafa, desinformacion, erroneo, erronea, noticia falsa',
  mixed:
    'enganos*, verdad a medias, contexto*, impreciso, imprecisa, exagerad*, fuera de contexto, sacado de contexto, descontextual*, discutible, desactualizado, tergiversad*',
  unproven:
    'sin pruebas, no hay pruebas, no verificado, sin evidencia*, no hay evidencia*, insostenible, no comprobado, sin verificar, no se puede verificar, inverificable',
  satire: 'satira, satiric*, parodia, broma, humor',
  not: 'no, ni, nunca, tampoco',
  mostly: 'mayormente, mayoritariamente, casi, en su mayoria, principalmente',
  partly: 'parcialmente, en parte, a medias, parcial',
  entirely: 'del todo, totalmente, completamente, exactamente',
  but: 'pero',
  heading: 'veredicto, calificacion, conclusion',
};
