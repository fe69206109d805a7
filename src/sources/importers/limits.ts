/** Sessions, slots, contributions and their parts in one event. The largest meetings of physics have about 12,000. */
export const mostParts = 50_000;
/** Names at one talk or session. The longest list of authors in physics so far has 5,154. */
export const mostPeople = 10_000;
/** Names in one event. */
export const mostNames = 200_000;
/** Keywords of one event or talk. */
export const mostKeywords = 200;
/** Problems told of one part of the input; of what follows only the number. */
export const mostProblems = 1_000;
