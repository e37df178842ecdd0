// Reads an iCalendar file from standard input and prints its events: uid, start, end (UTC, or the date), summary, status.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
const two = (number) => String(number).padStart(2, "0");
const when = (time) => (time.isDate ? `${time.year}-${two(time.month)}-${two(time.day)}` : new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16));
const events = calendar.getAllSubcomponents("vevent").map((one) => {
  const event = new ICAL.Event(one);
  return [event.uid, when(event.startDate), when(event.endDate), event.summary, one.getFirstPropertyValue("status")];
});
console.log(JSON.stringify(events));
