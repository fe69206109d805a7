import type { PrintedPlace } from "./printed-places.js";
import type { Reading } from "./reading.js";
import type { Found } from "./search.js";

/** What the places that are printed outside of a name say of the institution that has it. */
export interface PlaceEvidence {
  /** Its own city. */
  readonly city: PrintedPlace | undefined;
  /** Its own country, or a state of it. */
  readonly country: PrintedPlace | undefined;
  /** A country that it is not in, where its own is not printed. */
  readonly otherCountry: PrintedPlace | undefined;
  /** A city that it is not in, between commas, where its own is not printed. */
  readonly otherCity: PrintedPlace | undefined;
}

export function placeEvidence({ entry, standing }: Found, { places }: Reading): PlaceEvidence {
  const outside = places.filter(({ from, to }) => to <= standing.from || from >= standing.to),
    isHome = ({ countries }: PrintedPlace) => entry.country !== undefined && countries.has(entry.country),
    city = outside.find(({ name, isCity }) => isCity && name === entry.city),
    country = outside.find(place => place.isCountry && isHome(place));
  return {
    city,
    country,
    otherCountry: country || entry.country === undefined ? undefined : outside.find(({ isCountry, isAlone }) => isCountry && isAlone),
    otherCity:
      city || entry.city === undefined
        ? undefined
        : outside.find(place => place.isCity && !place.isCountry && place.isAlone && place.name !== entry.city),
  };
}
