using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Inbox;

/// <summary>What a person was told, latest first: a page of it, by key.</summary>
/// <param name="Before">Only what is older than this (UTC), or null.</param>
internal sealed record GetInbox(DateTime? Before = null) : IQuery<GetInbox.Answer>
{
    public const int Most = 50;

    public Access Access => Access.SignedIn;

    internal sealed record Answer(IReadOnlyList<Line> Lines, DateTime? Older);

    internal sealed record Line(Guid Id, string Rule, string Title, string Text, DateTime At, bool IsRead);

    internal sealed class Handler(FacilitiesDb db, CurrentPerson person) : IRequestHandler<GetInbox, Answer>
    {
        public async Task<Answer> Handle(GetInbox request, CancellationToken cancellationToken)
        {
            var lines = await db.Inbox.Where(one => one.PersonId == person.Id && (request.Before == null || one.At < request.Before))
                .OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(Most + 1)
                .Select(one => new Line(one.Id, one.Rule, one.Title, one.Text, one.At, one.ReadAt != null)).ToListAsync(cancellationToken);
            return new Answer([.. lines.Take(Most)], lines.Count > Most ? lines[Most - 1].At : null);
        }
    }
}
