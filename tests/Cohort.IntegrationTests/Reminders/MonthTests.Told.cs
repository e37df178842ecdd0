using System.Globalization;
using Cohort.Attendance.Reminders;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Reminders;

public sealed partial class MonthTests
{
    private const string Digest = "Digest";

    /// <summary>Those whose words say which workshops they tell of; the subject of all others says what they are about.</summary>
    private static readonly IReadOnlyList<string> ByWords = ["WorkshopTomorrow", "WorkshopReplanned"], ByHalf = [SignNowRule.Key, UnsignedRule.Key, SheetOpenRule.Key];

    /// <summary>What an act puts into an inbox by itself is no reminder; the close of a slot's poll has the slot's name.</summary>
    private static readonly IReadOnlyList<string> Acts = ["Visit", "TutorWord", "CuratorTurn", "PeerMatch", "SlotDecided"];

    /// <summary>What was told of this promo, as lines: from the log, and each "sent" only when the message is really there.</summary>
    private Task<IReadOnlyList<string>> Told() => host.Read<IReadOnlyList<string>>(async db =>
    {
        labels[FeedbackRound.IdOf(promo, Day(10), DayPart.Morning)] = Half((Day(10), DayPart.Morning));
        labels[FeedbackRound.IdOf(promo, Day(10), DayPart.Afternoon)] = Half((Day(10), DayPart.Afternoon));
        var names = people.ToDictionary(one => one.Value.Id, one => one.Key);
        var ids = names.Keys.ToList();
        var lines = await db.Set<ToldLine>().AsNoTracking().Where(one => one.PromoId == promo || ids.Contains(one.PersonId)).ToListAsync();
        var inbox = await db.Set<InboxItem>().AsNoTracking().Where(one => ids.Contains(one.PersonId)).ToListAsync();
        var mail = await db.Set<OutgoingMail>().AsNoTracking().Where(one => one.PersonId != null && ids.Contains(one.PersonId.Value)).ToListAsync();
        var said = new List<string>();
        void Say(Guid person, DateTime at, string how, string what) => said.Add(
            $"{TimeZoneInfo.ConvertTimeFromUtc(at, Paris).ToString("ddd dd HH:mm", CultureInfo.InvariantCulture)} {names.GetValueOrDefault(person, "-"),-7} {how,-5} {what}");

        foreach (var line in lines.Where(one => one.Why.Length > 0))
            Say(line.PersonId, line.At, line.Rule == Digest ? "-" : How(line.Channel), $"{line.Rule} dropped: {char.ToLowerInvariant(line.Why[0])}{line.Why[1..]}");

        foreach (var told in lines.Where(one => one.Why.Length == 0 && one.Channel == Channels.Inbox).GroupBy(one => (one.PersonId, one.Rule, one.At)))
        {
            var items = inbox.Where(one => (one.PersonId, one.Rule, one.At) == told.Key).ToList();
            items.Count.ShouldBeGreaterThanOrEqualTo(told.Count(), told.Key.Rule);
            inbox.RemoveAll(items.Contains);
            foreach (var line in told)
                Say(line.PersonId, line.At, "inbox", What(line, items[0].Title + items[0].Text));
        }

        inbox.Select(one => one.Rule).Distinct().ShouldBeSubsetOf(Acts, "in an inbox, and neither told nor somebody's act");

        // What one person is told by mail at one instant is one letter; a digest is one of its own.
        foreach (var told in lines.Where(one => one.Why.Length == 0 && one.Channel == Channels.Mail).GroupBy(one => (one.PersonId, one.At, IsDigest: one.Rule == Digest)))
        {
            var letter = mail.Where(one => one.PersonId == told.Key.PersonId && one.QueuedAt == told.Key.At && one.Rule != MailRules.VisitTold && (one.Rule == Digest) == told.Key.IsDigest).ShouldHaveSingleItem();
            var words = letter.Title + letter.Text;
            mail.Remove(letter);
            if (told.Count() == 1)
                (letter.Rule, letter.SubjectId, letter.Occurrence).ShouldBe((told.First().Rule, told.First().SubjectId, told.First().Occurrence));
            Say(told.Key.PersonId, told.Key.At, "mail", string.Join(" + ", told.Select(one => What(one, words)).Order(StringComparer.Ordinal)));
        }

        foreach (var letter in mail)
            Say(letter.PersonId!.Value, letter.QueuedAt, "mail", letter.Rule);
        return said;
    });

    private static string How(Channels channel) => channel switch { Channels.Inbox => "inbox", Channels.Mail => "mail", _ => "-" };

    private string What(ToldLine line, string words)
    {
        var about = ByHalf.Contains(line.Rule) ? Half(SignPlan.HalfOf(line.Occurrence))
            : ByWords.Contains(line.Rule) ? string.Join(", ", workshops.Keys.Where(one => words.Contains(one, StringComparison.Ordinal)))
            : line.Rule == "TutorTwoMinutes" ? people.First(one => one.Value.Id == line.SubjectId).Key
            : labels.GetValueOrDefault(line.SubjectId, "");
        return $"{line.Rule} {about}".TrimEnd();
    }
}
