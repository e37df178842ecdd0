using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>The only way a tutor gets a link: by mail, to the address of their own. Nobody else ever sees it, who has it sent neither.</summary>
internal sealed class PassMail(AlternanceDb db, CohortDb people, MailQueue queue, MailTrace trace, Texts texts, IMediator mediator, TimeProvider clock)
{
    /// <summary>Links that one tutor has sent to themself in a day.</summary>
    public const int MostAskedFor = 3;

    /// <summary>Links that one tutor is sent in a day, whoever asks.</summary>
    public const int MostADay = 5;

    private const int MostNamed = 3;

    /// <summary>Follows somebody today, as a tutor of a promo.</summary>
    public async Task<bool> IsTutor(Guid person, CancellationToken stop)
    {
        // A day more on either side: the promo's own zone decides once the link is opened.
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var promos = await db.Tutors.Where(one => one.PersonId == person && one.From <= today.AddDays(1) && (one.Until == null || one.Until >= today.AddDays(-1))).Select(one => one.CohortId).Distinct().ToListAsync(stop);
        return promos.Count > 0 && await people.Set<Membership>().AnyAsync(one => one.PersonId == person && one.EndedAt == null && one.Role == Role.Tutor && promos.Contains(one.CohortId), stop);
    }

    public async Task Send(Person tutor, Guid by, CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var pass = new TutorPass(Guid.CreateVersion7(), tutor.Id, by, now);
        var path = "/tutor/open/" + pass.NewToken();
        db.Passes.Add(pass);
        var (names, body) = (await Followed(tutor.Id, stop), await Body(stop));
        var letter = Speech.In(tutor.Language, () => new Letter(
            texts["Two minutes for {0}", names],
            Why(names, body)
                + "\n\n" + texts["The link below opens your page: their week, what was agreed, and three questions that take two minutes. No password is needed."]
                + "\n\n" + texts["It is yours alone, and works until {0}. Afterwards the same page sends you another.", Dates.Day(DateOnly.FromDateTime(pass.ExpiresAt))],
            texts["Open my page"],
            path)
        { IsSecret = true, ExpiresAt = pass.ExpiresAt });
        await queue.Queue(MailRules.TutorPass, pass.Id, "", To(tutor), letter, stop);
    }

    /// <summary>Tells a tutor that something was said in their name by one of their links, once a day at most for each.</summary>
    public async Task Confirm(Person tutor, Guid pass, string token, CancellationToken stop)
    {
        var (names, body) = (await Followed(tutor.Id, stop), await Body(stop));
        var letter = Speech.In(tutor.Language, () => new Letter(
            texts["Your answer is kept"],
            Why(names, body) + "\n\n" + texts["Today something was said in your name, by the link that was sent to you. If it was you, there is nothing to do. If it was not, end your links."],
            texts["It was not me: end my links"],
            "/tutor/end/" + token)
        { IsSecret = true, ExpiresAt = clock.GetUtcNow().UtcDateTime.AddDays(30) });
        await queue.Queue(MailRules.TutorActed, pass, clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), To(tutor), letter, stop);
    }

    /// <summary>Tells somebody that their address was written down as that of a tutor, whether they were known here or not.</summary>
    /// <exception cref="Refusal">They were written to often enough today.</exception>
    public async Task Named(PlacementTutor row, string by, CancellationToken stop)
    {
        // Somebody made a moment ago is not saved yet.
        if (await people.Set<Person>().FindAsync([row.PersonId], stop) is not { Email: not null } tutor)
            return;
        if (await trace.WrittenTo(MailRules.TutorNamed, tutor.Email!, clock.GetUtcNow().UtcDateTime.AddDays(-1), stop) >= MostADay)
            throw new Refusal("This person was written to {0} times in a day. Wait until tomorrow.", null, MostADay);
        var (trainee, body) = (await people.Set<Person>().Where(one => one.Id == row.TraineeId).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefaultAsync(stop) ?? "", await Body(stop));
        var letter = Speech.In(tutor.Language, () => new Letter(
            texts["You are named as who follows {0}", trainee],
            texts["{0} wrote your address down for {1}: you follow {2} in the structure. You need no account: a link by mail opens your page.", by, body.Length > 0 ? body : texts["the training body"], trainee]
                + "\n\n" + texts["Is it a mistake? Tell {0}, and use no link: nobody sees your name there before you answer.", by],
            texts["What this is"],
            TutorPage.Lost));
        await queue.Queue(MailRules.TutorNamed, row.Id, "", To(tutor), letter, stop);
    }

    /// <summary>Why somebody is written to: whom they follow, and for whom.</summary>
    public string Why(string names, string body) => texts["You receive this because you follow {0} in the structure. {1} asks you how it goes there.", names, body.Length > 0 ? body : texts["The training body"]];

    /// <summary>The training body's name, or nothing before the first run.</summary>
    public async Task<string> Body(CancellationToken stop) => (await mediator.Send(new GetBody(), stop)).Name;

    // Those of today, by name; a day more on either side, as above.
    private async Task<string> Followed(Guid tutor, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var ids = await db.Tutors.Where(one => one.PersonId == tutor && one.From <= today.AddDays(1) && (one.Until == null || one.Until >= today.AddDays(-1))).Select(one => one.TraineeId).Distinct().ToListAsync(stop);
        var names = await people.Set<Person>().Where(one => ids.Contains(one.Id)).OrderBy(one => one.SortName).Select(one => one.GivenName + " " + one.FamilyName).Take(MostNamed + 1).ToListAsync(stop);
        return names.Count > MostNamed ? string.Join(", ", names.Take(MostNamed)) + "…" : string.Join(", ", names);
    }

    private static Addressee To(Person tutor) => new(tutor.Email!, tutor.FullName, tutor.Language, tutor.Id);
}
