namespace Cohort.Testing;

/// <content>What stands in what, and what each component must hold.</content>
public sealed partial class IcalLint
{
    private void JudgeTree()
    {
        var root = new Component("", 1);
        var open = new Stack<Component>([root]);
        foreach (var one in properties)
        {
            if (one.Name == "BEGIN")
            {
                var child = new Component(one.Value, one.Line);
                open.Peek().Children.Add(child);
                open.Push(child);
            }
            else if (one.Name == "END" && open.Count > 1 && open.Peek().Name == one.Value)
                open.Pop();
            else if (one.Name == "END" || open.Count == 1)
                Fault(one.Line, "outside its component (3.4)");
            else
                open.Peek().Properties.Add(one);
        }

        if (open.Count > 1)
            Fault(open.Peek().Line, $"{open.Peek().Name} is not ended (3.4)");
        if (root.Children is not [{ Name: "VCALENDAR" } calendar])
            Fault(1, "not one VCALENDAR (3.4)");
        else
            JudgeCalendar(calendar);
    }

    private void JudgeCalendar(Component calendar)
    {
        Once(calendar, "VERSION", "PRODID");
        if (calendar.Value("VERSION") != "2.0")
            Fault(calendar.Line, "VERSION is not 2.0 (3.7.4)");
        var zones = calendar.Children.Where(one => one.Name == "VTIMEZONE").ToList();
        foreach (var zone in zones)
        {
            Once(zone, "TZID");
            if (!zone.Children.Exists(one => one.Name is "STANDARD" or "DAYLIGHT"))
                Fault(zone.Line, "a VTIMEZONE with neither STANDARD nor DAYLIGHT (3.6.5)");
            zone.Children.ForEach(one => Once(one, "DTSTART", "TZOFFSETFROM", "TZOFFSETTO"));
        }

        var known = zones.Select(one => one.Value("TZID")).ToHashSet();
        if (known.Count < zones.Count)
            Fault(calendar.Line, "a time zone said twice (3.6.5)");
        foreach (var one in properties.Where(one => one.Name != "TZID" && one.Parameter("TZID") is { } id && !known.Contains(id.Trim('"'))))
            Fault(one.Line, "a TZID without its VTIMEZONE (3.2.19)");

        var events = calendar.Children.Where(one => one.Name == "VEVENT").ToList();
        events.ForEach(one => JudgeEvent(one, calendar.Value("METHOD")));
        foreach (var twin in events.Where(one => one.Value("UID") is not null).GroupBy(one => (one.Value("UID"), one.Value("RECURRENCE-ID"))).Where(one => one.Count() > 1))
            Fault(twin.Last().Line, $"a UID that another event has: {twin.Key.Item1} (3.8.4.7)");
    }

    private void JudgeEvent(Component one, string? method)
    {
        Once(one, "UID", "DTSTAMP");
        if (method is null)
            Once(one, "DTSTART");
        else if (one.Value("ORGANIZER") is null)
            Fault(one.Line, $"METHOD:{method} makes this a message: each event needs its ORGANIZER (RFC 5546, 3.2)");
        foreach (var twice in one.Properties.GroupBy(property => property.Name).Where(group => group.Key is "DTSTART" or "DTEND" or "SUMMARY" or "DESCRIPTION" or "LOCATION" or "SEQUENCE" or "STATUS" or "TRANSP" or "URL" or "LAST-MODIFIED"))
        {
            if (twice.Count() > 1)
                Fault(one.Line, $"{twice.Key} twice (3.6.1)");
        }

        var (starts, ends) = (one.Properties.Find(property => property.Name == "DTSTART"), one.Properties.Find(property => property.Name == "DTEND"));
        if (ends is not null && one.Value("DURATION") is not null)
            Fault(ends.Line, "DTEND and DURATION (3.6.1)");
        if (starts is null || ends is null)
            return;
        if (starts.Parameter("VALUE") != ends.Parameter("VALUE"))
            Fault(ends.Line, "DTEND is not of the kind of DTSTART (3.8.2.2)");
        if (starts.Parameter("TZID") == ends.Parameter("TZID") && starts.Value.EndsWith('Z') == ends.Value.EndsWith('Z') && ends.At <= starts.At)
            Fault(ends.Line, "DTEND is not later than DTSTART (3.8.2.2)");
    }

    private void Once(Component one, params string[] names)
    {
        foreach (var name in names.Where(name => one.Properties.Count(property => property.Name == name) != 1))
            Fault(one.Line, $"{one.Name}: {name} is missing, or there twice (3.6)");
    }

    private sealed record Component(string Name, int Line)
    {
        public List<Property> Properties { get; } = [];

        public List<Component> Children { get; } = [];

        public string? Value(string name) => Properties.Find(one => one.Name == name)?.Value;
    }
}
