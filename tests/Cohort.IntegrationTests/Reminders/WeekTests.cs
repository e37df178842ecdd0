using System.Globalization;
using System.Text;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Pages.Cohorts.Announcements;
using Cohort.Cohorts.Pages.Cohorts.Promos;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Pages.Facilities.Wishes;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Reminders;

/// <summary>A week of a promo, every five minutes of it, against the list in Week.txt.</summary>
public sealed class WeekTests(CastHost host) : IClassFixture<CastHost>
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
    private static readonly DateTime Begins = new(2027, 3, 25, 8, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateOnly Friday = new(2027, 3, 26), Monday = new(2027, 3, 29), Tuesday = new(2027, 3, 30);
    private readonly Dictionary<string, (Guid Id, string Email)> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> workshops = new(StringComparer.Ordinal);
    private readonly Guid promo = Guid.CreateVersion7();

    [Fact]
    public async Task A_week_is_told_message_by_message_as_it_was_written_down()
    {
        host.Clock.Pass(Utc(Begins) - host.Clock.GetUtcNow());
        await Arrange();
        var happenings = new SortedDictionary<DateTime, Func<Task>>
        {
            [At(26, 20, 30)] = () => host.As(Email("Camille"), new Announce { Id = Guid.CreateVersion7(), Cohort = promo, Title = "La salle change", Text = "Salle 3 dès lundi." }),
            [At(29, 10, 0)] = () => Act("Cartes", WorkshopAct.Cancel),
            [At(29, 15, 0)] = () => Move("Bilan", "2027-03-31/Morning"),
            [At(30, 12, 0)] = async () =>
            {
                await Hold("Impôts");
                await host.Read(async db =>
                {
                    (await db.Set<Membership>().AsTracking().FirstAsync(one => one.PersonId == people["Rémi"].Id && one.CohortId == promo)).EndedAt = host.Clock.GetUtcNow().UtcDateTime;
                    return await db.SaveChangesAsync();
                });
            },
            [At(30, 20, 0)] = () => host.As(Email("Sam"), new SetWishes { QuietFrom = new(20, 0), QuietTo = new(9, 15), EveningAt = new(17, 0), Ways = { [InAnHourKey] = "both" } }),
        };
        for (var local = Begins; local < new DateTime(2027, 4, 1, 0, 0, 0, DateTimeKind.Unspecified); local = local.AddMinutes(5))
        {
            if (Paris.IsInvalidTime(local))
                continue;
            host.Clock.Pass(Utc(local) - host.Clock.GetUtcNow());
            if (happenings.TryGetValue(local, out var happens))
                await happens();
            await host.Run("RingReminders");
        }

        var expected = (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Reminders", "Week.txt"))).Where(one => one.Length > 0 && one[0] != '#').ToList();
        var told = await Told();
        expected.Except(told).ShouldBeEmpty("written down, and not told");
        told.Except(expected).ShouldBeEmpty("told, and not written down");
        told.Count.ShouldBe(expected.Count);
    }

    private const string InAnHourKey = "WorkshopInAnHour";

    private async Task Arrange()
    {
        await host.As(Cast.Coordinator, new OpenPromo { Id = promo, Name = "Essai", StartsOn = Friday, EndsOn = Friday.AddDays(30), Holidays = HolidayZone.None, Target = 21_000 });
        await host.Read(async db =>
        {
            foreach (var (name, role, language) in new[] { ("Camille", Role.Trainer, "fr"), ("Yann", Role.Trainer, "fr"), ("Fatou", Role.Trainee, "fr"), ("Sam", Role.Trainee, "en"), ("Rémi", Role.Trainee, "fr"), ("Denise", Role.Tutor, "fr") })
            {
                var email = $"{name.ToLowerInvariant()}@week.example";
                var person = new Person(email, name, "Semaine", language, DateTime.UnixEpoch);
                db.AddRange(person, new Membership(person.Id, promo, role, person.Id, DateTime.UnixEpoch));
                people[name] = (person.Id, email);
            }

            var path = new IndividualPath(promo, people["Rémi"].Id);
            path.Steps.Add(new IndividualPathStep(path.Id, Monday, DayPart.Morning, PathKind.Excused, 0, ""));
            db.Add(path);
            return await db.SaveChangesAsync();
        });
        await host.As(Email("Sam"), new SetWishes { QuietFrom = new(20, 0), QuietTo = new(8, 30), EveningAt = new(17, 0), Ways = { [InAnHourKey] = "both" } });
        var competence = (await host.As(Email("Camille"), new ListCompetences(promo)))[0].NodeId;
        foreach (var (title, when, leader) in new[]
        {
            ("Accueillir", "2027-03-26/Morning", "Camille"), ("Les pads", "", "Camille"), ("Mots de passe", "2027-03-29/Morning", "Fatou"),
            ("Cartes", "2027-03-29/Afternoon", "Camille"), ("Bilan", "2027-03-30/Morning", "Camille"), ("Impôts", "2027-03-30/Afternoon", "Camille"),
        })
        {
            workshops[title] = await host.As(Email("Camille"), new AddWorkshop { Cohort = promo, Id = Guid.CreateVersion7(), Title = title, When = when, Minutes = 210, Leaders = [people[leader].Id], Touched = [competence], Anyway = true });
        }

        await host.Read(async db =>
        {
            // A draft may stand on the board: nothing is told of it.
            var draft = await db.Set<Workshop>().AsTracking().Include(one => one.Slots).FirstAsync(one => one.Id == workshops["Les pads"]);
            draft.Slots.Add(new WorkshopSlot(draft.Id, promo, Friday, DayPart.Afternoon, 825, 210));
            return await db.SaveChangesAsync();
        });
    }

    private async Task Act(string title, WorkshopAct act) =>
        await host.As(Email("Camille"), new SetWorkshopState { Cohort = promo, Id = workshops[title], Version = await Version(title), Act = act, Why = "Il le faut" });

    private async Task Move(string title, string when) =>
        await host.As(Email("Camille"), new MoveWorkshop { Cohort = promo, Id = workshops[title], Version = await Version(title), When = when, Anyway = true });

    private async Task Hold(string title)
    {
        var touched = await host.Read(db => db.Set<WorkshopCompetence>().Where(one => one.WorkshopId == workshops[title]).Select(one => one.NodeId).ToListAsync());
        await host.As(Email("Camille"), new HoldWorkshop { Cohort = promo, Id = workshops[title], Version = await Version(title), Minutes = 210, Touched = touched });
    }

    private Task<int> Version(string title) => host.Read(db => db.Set<Workshop>().Where(one => one.Id == workshops[title]).Select(one => one.Version).SingleAsync());

    /// <summary>What was told of this promo, as lines: from the log, and each "sent" only when the message is really there.</summary>
    private Task<IReadOnlyList<string>> Told() => host.Read<IReadOnlyList<string>>(async db =>
    {
        var names = people.ToDictionary(one => one.Value.Id, one => one.Key);
        var lines = await db.Set<ToldLine>().Where(one => one.PromoId == promo).ToListAsync();
        var inbox = await db.Set<InboxItem>().Where(one => one.PromoId == promo).ToListAsync();
        var mail = await db.Set<OutgoingMail>().Where(one => one.PersonId != null).ToListAsync();
        var said = new List<string>();
        foreach (var line in lines)
        {
            var words = line.Why.Length > 0 ? null
                : line.Channel == Channels.Inbox ? Only(inbox.Where(one => one.PersonId == line.PersonId && one.Rule == line.Rule && one.At == line.At && Gist(one.Title + one.Text) is var gist && (gist.Length == 0 || Mine(line, gist))).Select(one => one.Title + one.Text))
                : Only(mail.Where(one => one.PersonId == line.PersonId && one.Rule == line.Rule && one.SubjectId == line.SubjectId && one.Occurrence == line.Occurrence).Select(one => one.Title + one.Text)
                    .Concat(mail.Where(one => one.PersonId == line.PersonId && one.QueuedAt == line.At).SelectMany(Blocks).Where(one => OfRule(line, Gist(one)))));
            var gist = words is null ? $"dropped: {char.ToLowerInvariant(line.Why[0])}{line.Why[1..]}" : Gist(words);
            var local = TimeZoneInfo.ConvertTimeFromUtc(line.At, Paris);
            var channel = line.Channel switch { Channels.Inbox => "inbox", Channels.Mail => "mail", _ => "-" };
            said.Add($"{local.ToString("ddd dd HH:mm", CultureInfo.InvariantCulture)} {names.GetValueOrDefault(line.PersonId, "-"),-7} {channel,-5} {line.Rule} {gist}".TrimEnd());
        }

        (inbox.Count, mail.Where(one => names.ContainsKey(one.PersonId!.Value)).Sum(one => Math.Max(1, Blocks(one).Count()))).ShouldBe((lines.Count(one => one.Why.Length == 0 && one.Channel == Channels.Inbox), lines.Count(one => one.Why.Length == 0 && one.Channel == Channels.Mail)));
        return [.. said.Order(StringComparer.Ordinal)];
    });

    // Two workshops that begin at the same minute would be told in one tick: the log's subject tells them apart.
    private bool Mine(ToldLine line, string gist) => line.Rule is "WorkshopTomorrow" or "WorkshopReplanned" or "Announcement" or "PromoOpening" || gist.Contains(workshops.First(one => one.Value == line.SubjectId).Key, StringComparison.Ordinal);

    // What was told in one minute is one letter, a block for each; of these rules two are never in the same one.
    private static IEnumerable<string> Blocks(OutgoingMail mail) => mail.Rule == MailRules.Several ? mail.Text.Split("\n\n") : [];

    private bool OfRule(ToldLine line, string gist) => line.Rule is "PromoOpening" or "Announcement" ? gist.Length == 0 : gist.Length > 0 && Mine(line, gist);

    private static string Only(IEnumerable<string> found) => found.ShouldHaveSingleItem();

    private string Gist(string words) => string.Join(", ", workshops.Keys.Where(one => words.Contains(one, StringComparison.Ordinal)));

    private string Email(string name) => people[name].Email;

    private static DateTime At(int day, int hour, int minute) => new(2027, 3, day, hour, minute, 0, DateTimeKind.Unspecified);

    private static DateTimeOffset Utc(DateTime local) => new(TimeZoneInfo.ConvertTimeToUtc(local, Paris), TimeSpan.Zero);
}
