using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Upkeep;

/// <summary>What was written to people, the newest first, and what became of it. Never the text or the link of a message.</summary>
internal sealed record GetMail(MailState? State, DateTime? BeforeAt, Guid BeforeId) : IQuery<GetMail.Answer>
{
    public const int OnAPage = 50;

    public Access Access => Access.Coordinator;

    /// <summary>One message. <paramref name="MaySendAgain"/>: it was given up or is in doubt, and its link is still there.</summary>
    internal sealed record Line(Guid Id, string To, string Rule, string Title, MailState State, DateTime QueuedAt, DateTime? NextAt, DateTime? SettledAt, int Attempts, string Error, bool MaySendAgain, bool MayDrop);

    internal sealed record Answer(string Server, IReadOnlyDictionary<MailState, int> Counts, IReadOnlyList<Line> Lines, bool HasMore);

    internal sealed class Handler(FacilitiesDb db, MailSettings settings, IEnumerable<IReminderRule> rules, Texts texts, TimeProvider clock) : IRequestHandler<GetMail, Answer>
    {
        public async Task<Answer> Handle(GetMail request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var counts = await db.Mail.GroupBy(one => one.State).Select(one => new { one.Key, Count = one.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancellationToken);
            var mail = db.Mail.AsQueryable();
            if (request.State is { } state)
                mail = mail.Where(one => one.State == state);
            if (request.BeforeAt is { } at)
                mail = mail.Where(one => one.QueuedAt < at || (one.QueuedAt == at && one.Id.CompareTo(request.BeforeId) < 0));
            var rows = await mail.OrderByDescending(one => one.QueuedAt).ThenByDescending(one => one.Id).Take(OnAPage + 1).Select(one => new Line(
                one.Id, one.To, one.Rule, one.Title, one.State, one.QueuedAt, one.NextAt, one.SettledAt, one.Attempts, one.Error,
                (one.State == MailState.GivenUp || one.State == MailState.InDoubt) && (one.ExpiresAt == null || one.ExpiresAt > now) && (!one.IsSecret || one.Link != ""),
                one.State == MailState.Queued || one.State == MailState.InDoubt || one.State == MailState.GivenUp)).ToListAsync(cancellationToken);
            return new Answer(
                settings.Host, counts, [.. rows.Take(OnAPage).Select(one => one with { Rule = MailRules.Words(texts, rules, one.Rule), Error = texts[one.Error] })], rows.Count > OnAPage);
        }
    }
}
