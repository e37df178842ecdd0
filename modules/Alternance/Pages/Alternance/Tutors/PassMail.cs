using Cohort.Alternance.Model.Tutors;
using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>The only way a tutor gets a link: by mail, to the address of their own. Nobody else ever sees it, who has it sent neither.</summary>
internal sealed class PassMail(AlternanceDb db, CohortDb people, MailQueue queue, Texts texts, TimeProvider clock)
{
    /// <summary>Links that one tutor has sent to themself in a day.</summary>
    public const int MostAskedFor = 3;

    /// <summary>Links that one tutor is sent in a day, whoever asks.</summary>
    public const int MostADay = 5;

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
        var letter = Speech.In(tutor.Language, () => new Letter(
            texts["Two minutes for whom you follow"],
            texts["The link below opens your page: where whom you follow is this week, what was agreed, and three questions that take two minutes. No password is needed."]
                + "\n\n" + texts["It is yours alone, and works until {0}. Afterwards the same page sends you another.", Dates.Day(DateOnly.FromDateTime(pass.ExpiresAt))],
            texts["Open my page"],
            path)
        { IsSecret = true, ExpiresAt = pass.ExpiresAt });
        await queue.Queue(MailRules.TutorPass, pass.Id, "", new Addressee(tutor.Email!, tutor.FullName, tutor.Language, tutor.Id), letter, stop);
    }

    /// <summary>Tells a tutor that something was said in their name by one of their links, once a day at most for each.</summary>
    public Task Confirm(Person tutor, Guid pass, string token, CancellationToken stop) => queue.Queue(
        MailRules.TutorActed,
        pass,
        clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        new Addressee(tutor.Email!, tutor.FullName, tutor.Language, tutor.Id),
        Speech.In(tutor.Language, () => new Letter(
            texts["Your answer is kept"],
            texts["Today something was said in your name, by the link that was sent to you. If it was you, there is nothing to do. If it was not, end your links."],
            texts["It was not me: end my links"],
            "/tutor/end/" + token)
        { IsSecret = true, ExpiresAt = clock.GetUtcNow().UtcDateTime.AddDays(30) }),
        stop);
}
