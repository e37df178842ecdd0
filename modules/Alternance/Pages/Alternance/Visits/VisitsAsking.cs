using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Tutors;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>What the visits of a trainee ask of one of the three: half-days to choose, a date that comes, a report to sign.</summary>
/// <param name="Lines">The sentence, its date or null, and where it leads.</param>
internal sealed record VisitsAsked(IReadOnlyList<(string Words, DateOnly? On, string Path)> Lines);

internal sealed class VisitsAsking(AlternanceDb db, CurrentPerson person)
{
    private const int Soon = 14;

    /// <summary>One statement, whatever there is.</summary>
    public async Task<VisitsAsked?> Read(Guid cohort, Guid trainee, DateOnly today, bool asTutor, CancellationToken stop)
    {
        var me = person.Id;
        var visits = await db.Visits.Where(one => one.CohortId == cohort && one.PersonId == trainee && one.CancelledAt == null).OrderBy(one => one.Date).ThenBy(one => one.DueOn).Select(one => new
        {
            one.Id,
            one.Date,
            Held = one.HeldAt != null,
            Written = one.ReportVersion > 0,
            Signed = one.Signatures.Any(row => row.PersonId == me && row.ReportVersion == one.ReportVersion),
            Asks = one.Choices.Any(row => !row.Answers.Any(said => said.PersonId == me)),
        }).ToListAsync(stop);
        // L["Say which half-days suit you for a visit"] L["The report of a visit waits for your signature"] L["A visit: {0}"]
        var lines = visits.Select(one => (
            Words: !one.Held && one.Asks ? "Say which half-days suit you for a visit"
                : one is { Held: true, Written: true, Signed: false } ? "The report of a visit waits for your signature"
                : !one.Held && one.Date >= today && one.Date <= today.AddDays(Soon) ? "A visit: {0}" : "",
            On: one.Date,
            Path: asTutor ? AlternanceLinks.TutorVisit(cohort, trainee, one.Id) : AlternanceLinks.Visit(cohort, trainee, one.Id))).Where(one => one.Words.Length > 0)
            // What waits for this hand comes first.
            .OrderBy(one => one.Words == "The report of a visit waits for your signature" ? 0 : 1).ToList();
        return lines.Count == 0 ? null : new VisitsAsked(lines);
    }
}

/// <summary>Today, for a trainee.</summary>
internal sealed class VisitsPanel(VisitsAsking asking, CurrentPerson person) : ITodayPanel
{
    public int Order => 18;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop) =>
        context.Role == Role.Trainee && await asking.Read(context.Cohort, person.Id, context.Date, asTutor: false, stop) is { } asked ? new TodayPart("/Pages/Alternance/Visits/_TodayVisits.cshtml", asked, false) : null;
}

/// <summary>The visits of one trainee on the page that a tutor's link opens.</summary>
internal sealed class TutorVisits(VisitsAsking asking, Model.Followed followed) : ITutorPart
{
    public int Order => 40;

    public async Task<TodayPart?> Load(Guid cohort, Guid trainee, CancellationToken stop) =>
        await asking.Read(cohort, trainee, await followed.Today(cohort, stop), asTutor: true, stop) is { } asked ? new TodayPart("/Pages/Alternance/Visits/_TodayVisits.cshtml", asked, false) : null;
}
