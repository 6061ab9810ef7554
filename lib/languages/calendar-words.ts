/**
 * Weekdays, months and small words as bylines write them before the figures of a date.
 * Russian and Ukrainian templates put the day's figure before its month.
 */
export const CALENDAR_WORDS =
  /^(?:(?:mon|tues?|wed|wednes|thurs?|fri|satur|sat|sun)(?:day)?|on|at|updated|published|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*|понедельник|вторник|сред[аыу]|четверг|пятниц[аыу]|суббот[аыу]|воскресенье|понеділок|вівторок|серед[аиу]|четвер|п.ятниц[яію]|субот[аиу]|неділ[яію])$/iu;
