import type { Quantity } from '../../model/claim.ts';

/**
 * Units of one kind as their smallest common one, so that 830 miles and 1,340 kilometres compare.
 * A month and a year are the round figures that news mean by them.
 */
const BASES: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  mile: ['m', 1609.344],
  km: ['m', 1000],
  cm: ['m', 0.01],
  mm: ['m', 0.001],
  foot: ['m', 0.3048],
  inch: ['m', 0.0254],
  'nautical mile': ['m', 1852],
  'km²': ['m²', 1e6],
  'cm²': ['m²', 1e-4],
  'foot²': ['m²', 0.092903],
  'mile²': ['m²', 2_589_988],
  acre: ['m²', 4046.86],
  ha: ['m²', 10_000],
  'km³': ['m³', 1e9],
  'foot³': ['m³', 0.0283168],
  litre: ['m³', 0.001],
  ml: ['m³', 1e-6],
  kW: ['MW', 0.001],
  GW: ['MW', 1000],
  MWh: ['kWh', 1000],
  GWh: ['kWh', 1e6],
  TWh: ['kWh', 1e9],
  MB: ['GB', 0.001],
  TB: ['GB', 1000],
  year: ['minute', 525_600],
  month: ['minute', 43_800],
  week: ['minute', 10_080],
  day: ['minute', 1440],
  hour: ['minute', 60],
  second: ['minute', 1 / 60],
  lb: ['kg', 0.4536],
  g: ['kg', 0.001],
  t: ['kg', 1000],
  bp: ['pp', 0.01],
  mph: ['km/h', 1.609344],
  'm/s': ['km/h', 3.6],
  'km/s': ['km/h', 3600],
  knot: ['km/h', 1.852],
};

/** A quantity in the base unit of its kind; `converted` where the unit was another. */
export interface BaseQuantity extends Quantity {
  readonly converted: boolean;
}

/** The quantity in its base unit; unchanged where the unit has no other. */
export function inBaseUnit(quantity: Quantity): BaseQuantity {
  const base = quantity.unit === null ? undefined : BASES[quantity.unit];
  if (!base) return { ...quantity, converted: false };
  const [unit, factor] = base;
  return {
    ...quantity,
    unit,
    value: quantity.value * factor,
    max: quantity.max * factor,
    converted: true,
  };
}
