/** Openings by which a text passes on what nobody in particular says; without their conjunction. */
export const rumours: readonly string[] = [
  'ходять чутки',
  'ходили чутки',
  'ходить чутка',
  'ширяться чутки',
  'повзуть чутки',
  'пішли чутки',
  'пройшла чутка',
  'є чутки',
  'поширилися чутки',
  'подейкують',
  'подейкували',
  'пліткують',
  'балакають',
  'люди кажуть',
  'за чутками',
  'пишуть',
];
