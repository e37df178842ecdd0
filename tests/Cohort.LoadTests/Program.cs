using System.CommandLine;
using System.Globalization;
using Cohort.LoadTests;

// `build/bench` measures; `floor` is the process it measures the pages against. Nothing here asserts a time.
var site = new Option<DirectoryInfo>("--site") { Description = "The published site.", Required = true };
var data = new Option<DirectoryInfo>("--data") { Description = "Where the data is made, and kept for the next run.", Required = true };
var pages = new Option<string>("--pages") { Description = "The pages to measure, parted by commas; without it: all of them.", DefaultValueFactory = _ => "" };
var seconds = new Option<double>("--seconds") { Description = "Seconds measured for each page and number of connections.", DefaultValueFactory = _ => 6 };
var quick = new Option<bool>("--quick") { Description = "Shorter windows, for a look: the figures are coarser." };
var connections = new Option<string>("--connections") { Description = "Numbers of connections, parted by commas.", DefaultValueFactory = _ => "1,8,32" };
var starts = new Option<int>("--starts") { Description = "Cold starts.", DefaultValueFactory = _ => 5 };
var links = new Option<int>("--links") { Description = "Links in the watch of each of the 64 promos that are read.", DefaultValueFactory = _ => 100 };
var items = new Option<int>("--items") { Description = "Links of all 200 promos together; without it, as many in each.", DefaultValueFactory = _ => 0 };
var encoding = new Option<string>("--encoding") { Description = "Accept-Encoding of the requests: br or gzip also measures compression.", DefaultValueFactory = _ => "identity" };
var bench = new RootCommand("Measures the built host, page by page, against the floor of each page.") { site, data, pages, seconds, quick, connections, starts, links, items, encoding };
bench.SetAction((parsed, stop) => Bench.Run(
    new Settings(
        parsed.GetRequiredValue(site).FullName,
        parsed.GetRequiredValue(data).FullName,
        Routes.Named(parsed.GetValue(pages) ?? ""),
        TimeSpan.FromSeconds(parsed.GetValue(quick) ? Math.Min(2, parsed.GetValue(seconds)) : parsed.GetValue(seconds)),
        [.. (parsed.GetValue(connections) ?? "").Split(',').Select(one => int.Parse(one, CultureInfo.InvariantCulture))],
        parsed.GetValue(quick) ? Math.Min(3, parsed.GetValue(starts)) : parsed.GetValue(starts),
        Math.Clamp(parsed.GetValue(links), 0, 5000),
        parsed.GetValue(items) is > 0 and var all ? Math.Min(all, 2_000_000) : 200 * Math.Clamp(parsed.GetValue(links), 0, 5000),
        parsed.GetValue(encoding) ?? "identity"),
    stop));

var plan = new Option<FileInfo>("--plan") { Description = "What each page asked the database, and how long it was.", Required = true };
var urls = new Option<string>("--urls") { Description = "The address to listen on.", Required = true };
var floor = new Command("floor", "Answers as a page would that did nothing but ask the database and write.") { plan, urls };
floor.SetAction((parsed, stop) => Floor.Serve(parsed.GetRequiredValue(plan).FullName, parsed.GetRequiredValue(urls), stop));
bench.Add(floor);

var messages = new Option<int>("--messages") { Description = "How many.", DefaultValueFactory = _ => 10_000 };
var mailData = new Option<DirectoryInfo>("--data") { Description = "Where the data is made.", Required = true };
var mail = new Command("mail", "Queues many messages, and writes them into the folder.") { mailData, messages };
mail.SetAction((parsed, _) => Mailing.Run(parsed.GetRequiredValue(mailData).FullName, parsed.GetValue(messages)));
bench.Add(mail);

var liveSite = new Option<DirectoryInfo>("--site") { Description = "The published site.", Required = true };
var liveData = new Option<DirectoryInfo>("--data") { Description = "Where the data is made.", Required = true };
var liveSeconds = new Option<double>("--seconds") { Description = "Seconds of votes while all look on; at most 20.", DefaultValueFactory = _ => 20 };
var perSecond = new Option<int>("--votes") { Description = "Votes a second; at most 50.", DefaultValueFactory = _ => 50 };
var live = new Command("live", "Two hundred people look at one launch while votes arrive.") { liveSite, liveData, liveSeconds, perSecond };
live.SetAction((parsed, stop) => Live.Run(parsed.GetRequiredValue(liveSite).FullName, parsed.GetRequiredValue(liveData).FullName, Math.Clamp(parsed.GetValue(liveSeconds), 1, 20), Math.Clamp(parsed.GetValue(perSecond), 1, 50), stop));
bench.Add(live);

var signSite = new Option<DirectoryInfo>("--site") { Description = "The published site.", Required = true };
var signData = new Option<DirectoryInfo>("--data") { Description = "Where the data is made.", Required = true };
var signSeconds = new Option<double>("--seconds") { Description = "Seconds over which all sign; at most 60, 0: as fast as it goes.", DefaultValueFactory = _ => 60 };
var postgres = new Option<string>("--postgres") { Description = "A PostgreSQL connection that may create databases; without it, SQLite.", DefaultValueFactory = _ => "" };
var sign = new Command("sign", "Five hundred people sign a half-day; then another, while the process is killed half-way.") { signSite, signData, signSeconds, postgres };
sign.SetAction((parsed, stop) => SheetSigning.Run(parsed.GetRequiredValue(signSite).FullName, parsed.GetRequiredValue(signData).FullName, Math.Clamp(parsed.GetValue(signSeconds), 0, 60), parsed.GetValue(postgres) ?? "", stop));
bench.Add(sign);

var runSite = new Option<DirectoryInfo>("--site") { Description = "The published site.", Required = true };
var runData = new Option<DirectoryInfo>("--data") { Description = "Where the data is made.", Required = true };
var runSeconds = new Option<double>("--seconds") { Description = "Seconds of presses while all look on, one a second; at most 60.", DefaultValueFactory = _ => 20 };
var run = new Command("run", "Presses the buttons of a half-day's run sheet while 20, then 200 people look on.") { runSite, runData, runSeconds };
run.SetAction((parsed, stop) => RunSheets.Run(parsed.GetRequiredValue(runSite).FullName, parsed.GetRequiredValue(runData).FullName, Math.Clamp(parsed.GetValue(runSeconds), 4, 60), stop));
bench.Add(run);

var notesSite = new Option<DirectoryInfo>("--site") { Description = "The published site.", Required = true };
var notesData = new Option<DirectoryInfo>("--data") { Description = "Where the data is made.", Required = true };
var notesSeconds = new Option<double>("--seconds") { Description = "Seconds of writing; at most 60.", DefaultValueFactory = _ => 30 };
var notes = new Command("notes", "Thirty people write one shared page, each saving every two seconds.") { notesSite, notesData, notesSeconds };
notes.SetAction((parsed, stop) => NotesWriting.Run(parsed.GetRequiredValue(notesSite).FullName, parsed.GetRequiredValue(notesData).FullName, Math.Clamp(parsed.GetValue(notesSeconds), 4, 60), stop));
bench.Add(notes);

var addData = new Option<DirectoryInfo>("--data") { Description = "Where the data is made.", Required = true };
var addLinks = new Option<int>("--links") { Description = "Links in the watch of each of the 64 promos that are read.", DefaultValueFactory = _ => 100 };
var addItems = new Option<int>("--items") { Description = "Links of all 200 promos together.", DefaultValueFactory = _ => 0 };
var add = new Command("add", "Adds links by the form, and ten thousand by a file.") { addData, addLinks, addItems };
add.SetAction((parsed, _) => Adding.Run(parsed.GetRequiredValue(addData).FullName, Math.Clamp(parsed.GetValue(addLinks), 0, 5000), parsed.GetValue(addItems) is > 0 and var all ? Math.Min(all, 2_000_000) : 200 * Math.Clamp(parsed.GetValue(addLinks), 0, 5000)));
bench.Add(add);

var matchData = new Option<DirectoryInfo>("--data") { Description = "Where the data is made.", Required = true };
var times = new Option<int>("--times") { Description = "How often each act is measured.", DefaultValueFactory = _ => 100 };
var match = new Command("match", "Says entries and opens the exchange, in a promo of 30 and in a body of 4,000.") { matchData, times };
match.SetAction((parsed, _) => Matching.Run(parsed.GetRequiredValue(matchData).FullName, Math.Clamp(parsed.GetValue(times), 5, 300)));
bench.Add(match);

var remindData = new Option<DirectoryInfo>("--data") { Description = "Where the data is made.", Required = true };
var remindServer = new Option<string>("--postgres") { Description = "A PostgreSQL connection that may create databases; without it, SQLite.", DefaultValueFactory = _ => "" };
var remind = new Command("remind", "A hundred thousand messages due within the hour, for four thousand people; and a tick with nothing due.") { remindData, remindServer };
remind.SetAction((parsed, _) => Reminding.Run(parsed.GetRequiredValue(remindData).FullName, parsed.GetValue(remindServer) ?? ""));
bench.Add(remind);

return await bench.Parse(args).InvokeAsync();
