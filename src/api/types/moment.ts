import { GraphQLLocalDate, GraphQLLocalTime } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";
import { MadeOf } from "../../query/selection/traversal-field.js";
import { DayPart, Weekday } from "./words.js";

@ObjectType({ simpleResolvers: true, description: "When, as far as it is known: each part may be null, none is a guess." })
export class Moment {
  @Field(() => GraphQLLocalDate, { nullable: true, description: "The date at the place." })
  date!: string | null;
  @Field(() => Weekday, { nullable: true, description: "The day of the week, where it is printed." })
  weekday!: Weekday | null;
  @Field(() => GraphQLLocalTime, { nullable: true, description: "The time at the place, as HH:MM." })
  localTime!: string | null;
  @Field(() => DayPart, { nullable: true, description: "A part of the day, where one is printed." })
  dayPart!: DayPart | null;
  @Field(() => String, { nullable: true, description: "The time zone, as Europe/Rome; null where none is printed." })
  zone!: string | null;
  @Field(() => String, { nullable: true, description: "The academic year, as 2026-2027." })
  academicYear!: string | null;
  @Field(() => Int, { nullable: true, description: "The year: of the date, or the only one that is printed, as in June 2020." })
  year!: number | null;
  @Field(() => String, { nullable: true, description: "As the source prints it, where that was kept." })
  asPrinted!: string | null;
}

/** Each part of a moment and the end of its property's name: `start` + `Date`. */
const parts = {
  date: "Date",
  weekday: "Weekday",
  localTime: "Time",
  dayPart: "DayPart",
  zone: "Zone",
  academicYear: "AcademicYear",
  year: "Year",
  asPrinted: "Printed",
} as const;

/** A field of type Moment, made of the properties with its name as prefix; null where all of them are. */
export function MomentOf(prefix: "start" | "end") {
  const properties = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, prefix + part]));
  return MadeOf(
    Object.values(properties),
    row => {
      const moment = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, row[property] ?? null]));
      return row[prefix] === true || Object.values(moment).some(value => value !== null) ? moment : null;
    },
    properties,
  );
}
