using System.Globalization;
using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Visits;
using Cohort.Alternance.Pages.Alternance.Tutors;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>What becomes of a visit that the others of the three are to know.</summary>
internal enum VisitNews
{
    Proposed,
    Dated,
    CalledOff,
    Held,

    /// <summary>The report has a new state, or a signature: it waits for those of the others.</summary>
    Waits,
}

/// <summary>Tells the others of the three what became of a visit, never whoever did it: a line for trainee and trainers, a mail for who follows.</summary>
internal sealed class VisitTeller(CohortDb people, Followed followed, InboxBook inbox, MailQueue queue, PassMail why, Texts texts, CurrentPerson person, IMediator mediator, TimeProvider clock)
{
    private const string Rule = "Visit";

    public async Task Tell(Visit visit, VisitNews news, CancellationToken stop)
    {
        var members = (await mediator.Send(new ListMembers(visit.CohortId), stop)).ToDictionary(one => one.PersonId);
        if (!members.TryGetValue(visit.PersonId, out var trainee))
            return;
        var path = AlternanceLinks.Visit(visit.CohortId, visit.PersonId, visit.Id);
        if (visit.PersonId != person.Id && Concerns(visit, news, Signing.Trainee))
            await inbox.Add(visit.PersonId, visit.CohortId, Rule, () => (Line(visit, news), "", path), stop, news: "visit");
        if (Concerns(visit, news, Signing.Trainer))
        {
            foreach (var trainer in Trainers(visit, members).Where(one => one != person.Id))
                await inbox.Add(trainer, visit.CohortId, Rule, () => (Line(visit, news), texts["It is the visit of {0}.", trainee.Name], path), stop, about: visit.PersonId, news: "visit");
        }

        if (Concerns(visit, news, Signing.Tutor))
            await Write(visit, news, members, stop);
    }

    // Who signed what now stands is not waited for.
    private static bool Concerns(Visit visit, VisitNews news, Signing place) =>
        news != VisitNews.Waits || !visit.Signatures.Exists(one => one.As == place && one.ReportVersion == visit.ReportVersion);

    // Whoever comes, and whoever was to come before this act; while that is nobody, each trainer.
    private IReadOnlyList<Guid> Trainers(Visit visit, Dictionary<Guid, MemberCard> members)
    {
        var before = people.Entry(visit).Property(one => one.TrainerId).OriginalValue;
        List<Guid> known = [.. new[] { visit.TrainerId, before }.OfType<Guid>().Where(members.ContainsKey).Distinct()];
        return known.Count > 0 ? known : [.. members.Values.Where(one => one.Role == Role.Trainer).Select(one => one.PersonId)];
    }

    private async Task Write(Visit visit, VisitNews news, Dictionary<Guid, MemberCard> members, CancellationToken stop)
    {
        var tutors = (await followed.TutorsOf(visit.CohortId, visit.PersonId, await followed.Today(visit.CohortId, stop), stop)).Where(one => one != person.Id && members.ContainsKey(one)).ToList();
        if (tutors.Count == 0)
            return;
        var (trainee, body) = (members[visit.PersonId].Name, await why.Body(stop));
        // One mail a day about a visit: the page it opens says the rest. Only that it is called off cannot wait.
        var day = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var tutor in await people.Set<Person>().Where(one => tutors.Contains(one.Id) && one.Email != null).ToListAsync(stop))
        {
            var letter = Speech.In(tutor.Language, () => new Letter(Title(visit, news), $"{why.Why(trainee, body)}\n\n{Text(news)}", texts["Open the visit"], AlternanceLinks.TutorVisit(visit.CohortId, visit.PersonId, visit.Id)));
            await queue.Queue(MailRules.VisitTold, visit.Id, news == VisitNews.CalledOff ? day + " off" : day, new Addressee(tutor.Email!, tutor.FullName, tutor.Language, tutor.Id), letter, stop);
        }
    }

    // A line is written anew when the date moves; a mail is not, and names none.
    private string Line(Visit visit, VisitNews news) => news == VisitNews.Dated && visit.Date is { } date ? texts["The date of a visit: {0}", Dates.Day(date)] : Title(visit, news);

    private string Title(Visit visit, VisitNews news) => news switch
    {
        VisitNews.Proposed => texts["Half-days are proposed for a visit"],
        VisitNews.Dated => texts["The date of a visit is set"],
        VisitNews.CalledOff => visit.Date is { } date ? texts["The visit of {0} is called off", Dates.Day(date)] : texts["A visit is called off"],
        VisitNews.Held => texts["A visit was held: its report can be written"],
        _ => texts["The report of a visit waits for your signature"],
    };

    private string Text(VisitNews news) => news switch
    {
        VisitNews.Proposed => texts["Its page shows them: say which suit you. The date is set once one suits the three."],
        VisitNews.Dated => texts["Its page says when, how and where it is held, as things stand."],
        VisitNews.CalledOff => texts["It will not take place. There is nothing to do."],
        VisitNews.Held => texts["The three write it together, on the page of the visit, and sign it there."],
        _ => texts["Somebody wrote in it or signed it. Its page shows what stands now: correct it, or sign it."],
    };
}
