using System.Globalization;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Centre;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Papers;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>The booklet on paper.</summary>
internal sealed class BookletPaper(BookletSheet sheet, Texts texts)
{
    /// <summary>Counts the forms this paper has had.</summary>
    private const int Form = 1;

    public byte[] Write()
    {
        var terms = PaperTerms.Of(texts, texts["Alternance booklet of {0}", sheet.Trainee.Name], Form, Dates.Instant(sheet.ReadAt, sheet.Promo.Zone, texts)) with { Subject = sheet.Promo.Name };
        var paper = new Paper(terms).Title(texts["Alternance booklet"]);
        Start(paper);
        foreach (var period in sheet.Begun)
            Page(paper, period);
        paper.NextPage().Heading(texts["Competences, voice by voice"]);
        Grid(paper);
        Visits(paper);
        Last(paper);
        return paper.Write();
    }

    private void Start(Paper paper)
    {
        if (sheet.IsCut)
            paper.Text(BookletWords.Cut(texts), PaperTone.Aside);
        paper.Pairs((texts["Trainee"], sheet.Trainee.Name), (texts["Promo"], sheet.Promo.Name), (texts["Trainers"], sheet.Trainers));
        foreach (var (contract, structure) in sheet.Places)
        {
            paper.Section(structure.Name).Pairs((texts["Place"], structure.Place), ("SIRET", structure.Siret), (texts["Contract"], BookletWords.Contract(texts, contract)))
                .Pairs(contract.Tutors.OrderBy(one => one.From).Select(one => (texts["Tutor"], $"{sheet.NameOf(one.PersonId)}, {BookletWords.When(texts, one.From, one.Until)}")));
        }

        paper.Heading(texts["Calendar"]).Text(texts["C: at the centre. S: in the structure. A dash: neither. Morning, then afternoon."], PaperTone.Aside);
        var weeks = Weeks(sheet.Days).ToList();
        if (weeks.Count > 0)
            paper.Table(new PaperTable([new(texts["Week of"], 2), .. Enumerable.Range(0, 5).Select(day => new PaperColumn(CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)(day + 1))))], weeks));
        paper.Heading(texts["What was agreed with the structure"]);
        if (sheet.Aims.Count == 0)
            paper.Text(texts["Nothing was agreed with the structure yet."]);
        else
            paper.Table(new PaperTable([new(texts["Competence"], 3), new(texts["In this structure"], 1.4), new(texts["In plain words"], 2)], [.. sheet.Aims.Select(one => (IReadOnlyList<string>)[Name(one.NodeId) + (one.IsChosen ? $" ({texts["objective"]})" : ""), BookletWords.Practised(texts, one.Practice), one.Words])]));
        if (sheet.Missions.Count > 0)
            paper.Section(texts["Missions"]).Table(new PaperTable([new(texts["Mission"], 3), new(texts["When"], 1.6), new(texts["State"]), new(texts["How it went"], 2)], [.. sheet.Missions.Select(one => (IReadOnlyList<string>)[one.Doing.Length > 0 ? $"{one.Title}\n{one.Doing}" : one.Title, BookletWords.When(texts, one.From, one.Until), BookletWords.State(texts, one.State), one.Went])]));
    }

    private void Page(Paper paper, Period period)
    {
        paper.NextPage().Heading(BookletWords.Range(period)).Section(texts["In the structure"]);
        var log = sheet.Log.Where(one => period.Holds(one.Date)).ToList();
        if (log.Count == 0)
            paper.Text(texts["Nothing in the log."]);
        else
            paper.Text(texts["{0} activities, {1}, {2} people helped", log.Count, Minutes.Format(log.Sum(one => one.Minutes), CultureInfo.CurrentCulture), log.Sum(one => one.People)])
                .Table(new PaperTable([new(texts["Date"]), new(texts["Duration"], .9), new(texts["People"], 1.1), new(texts["What I did"], 2.8), new(texts["What I learned"], 2)], [.. log.Select(one => (IReadOnlyList<string>)[Dates.Numeric(one.Date), Minutes.Format(one.Minutes, CultureInfo.CurrentCulture), one.People.ToString(CultureInfo.CurrentCulture), one.Did, one.Learned])]));
        paper.Section(texts["At the centre"]);
        var held = sheet.HeldIn(period).ToList();
        if (held.Count == 0)
            paper.Text(texts["No workshop was held."]);
        paper.List(held.Select(one => $"{one.Title} ({Minutes.Format(one.Minutes, CultureInfo.CurrentCulture)})"));
        if (CentreSum.Of([.. sheet.Presences.Where(one => period.Holds(one.Date))]) is { IsEmpty: false } there)
            paper.Text(BookletWords.There(texts, there));
        Words(paper, period.From);
    }

    private void Words(Paper paper, DateOnly of)
    {
        foreach (var voice in Enum.GetValues<Beside>())
        {
            var said = sheet.Said(of, voice);
            paper.Section(BookletWords.Voice(texts, voice)).Text(said?.Text ?? texts["Nothing yet."], said is null ? PaperTone.Aside : PaperTone.Plain);
            if (said is not null)
                paper.Text($"{sheet.NameOf(said.By)}, {Dates.Instant(said.At, sheet.Promo.Zone, texts)}", PaperTone.Aside);
        }
    }

    private void Grid(Paper paper)
    {
        foreach (var block in sheet.Competences.GroupBy(one => one.Block))
        {
            paper.Section(block.Key).Table(new PaperTable(
                [new(texts["Competence"], 3), .. BookletWords.Voices.Select(one => new PaperColumn(BookletWords.Of(texts, one), 1.2)), new(texts["Decided"], 1.6)],
                [.. block.Select(one => (IReadOnlyList<string>)[$"{one.Mark} {one.Statement}", .. BookletWords.Voices.Select(voice => BookletWords.Seen(texts, sheet.Seen(one.NodeId, voice))), BookletWords.Decided(texts, sheet.Decided(one.NodeId), sheet.Promo.Zone)])]));
        }
    }

    private void Visits(Paper paper)
    {
        paper.Heading(texts["Visits"]);
        if (sheet.Visits.Count == 0)
            paper.Text(texts["No visit yet."]);
        foreach (var visit in sheet.Visits)
        {
            paper.Section(BookletWords.Visit(texts, visit));
            paper.Pairs(new[] { (texts["What progressed"], visit.Progress), (texts["What is difficult"], visit.Difficulties), (texts["What was agreed"], visit.Agreed) }.Where(one => one.Item2.Length > 0))
                .List(BookletSheet.Signed(visit).Select(one => texts["Signed by {0}, {1}, on {2}", one.Name, BookletWords.Signer(texts, one.As), Dates.Instant(one.At, sheet.Promo.Zone, texts)] + (one.Words.Length > 0 ? $" « {one.Words} »" : "")));
        }
    }

    private void Last(Paper paper)
    {
        paper.Heading(texts["Dates of assessments"]);
        if (sheet.Exams.Count == 0)
            paper.Text(texts["No date yet."]);
        else
            paper.Table(new PaperTable([new(texts["Date"]), new(texts["What"], 2), new(texts["In words"], 2), new(texts["Result"], 2)], [.. sheet.Exams.Select(one => (IReadOnlyList<string>)[Dates.Numeric(one.Date), BookletWords.Exam(texts, one.Kind), one.Words, one.Result])]));
        paper.Heading(texts["Final assessment"]);
        Words(paper, PeriodWord.Whole);
    }

    private string Name(Guid node) => sheet.Competences.FirstOrDefault(one => one.NodeId == node) is { } card ? $"{card.Mark} {card.Statement}" : "";

    /// <summary>A row for each week that has a half-day somewhere.</summary>
    private static IEnumerable<IReadOnlyList<string>> Weeks(IReadOnlyList<HalfDayCard> days)
    {
        var at = days.ToDictionary(one => (one.Date, one.Part), one => one.Kind);
        foreach (var monday in days.Where(one => one.Kind != HalfDayKind.Off).Select(one => one.Date.Monday()).Distinct().Order())
            yield return [Dates.Numeric(monday), .. Enumerable.Range(0, 5).Select(day => $"{Letter(monday.AddDays(day), DayPart.Morning)} {Letter(monday.AddDays(day), DayPart.Afternoon)}")];

        string Letter(DateOnly date, DayPart part) => at.TryGetValue((date, part), out var kind) ? kind switch { HalfDayKind.Centre => "C", HalfDayKind.Structure => "S", _ => "–" } : "–";
    }
}
