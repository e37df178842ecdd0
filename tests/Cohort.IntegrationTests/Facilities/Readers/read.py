# Reads an iCalendar file from standard input and prints its events: uid, start, end (UTC, or the date), summary, status.
import datetime
import json
import sys

from icalendar import Calendar


def when(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M")
    return value.isoformat()


calendar = Calendar.from_ical(sys.stdin.buffer.read())
events = calendar.walk("VEVENT")
faults = [str(error) for event in events for error in event.errors]
if faults:
    sys.exit("\n".join(faults))
print(json.dumps([[str(one["UID"]), when(one.decoded("DTSTART")), when(one.decoded("DTEND")), str(one["SUMMARY"]), str(one["STATUS"])] for one in events]))
