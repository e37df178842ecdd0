using Cohort.Kernel.Messages;
using Cohort.Kernel.Pipeline;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Fetching;

/// <summary>Writes down what a page said, or why it could not be read; then it is tried again after 5 minutes, an hour and a day.</summary>
/// <param name="Id">The row.</param>
/// <param name="Attempt">As claimed: who was too slow writes nothing.</param>
/// <param name="Title">The title, or empty.</param>
/// <param name="Failure">A key of the texts, or empty.</param>
/// <param name="IsRead">There was an answer to read: it is not tried again.</param>
/// <param name="Facts">What else the page says: told to whom it concerns, and not kept here.</param>
internal sealed record KeepTitle(Guid Id, int Attempt, string Title, string Failure, bool IsRead, PageFacts? Facts = null) : ICommand<Unit>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<KeepTitle>;

    internal sealed class Handler(FacilitiesDb db, UnitOfWork work, TimeProvider clock) : IRequestHandler<KeepTitle, Unit>
    {
        private static readonly TimeSpan[] Again = [TimeSpan.FromMinutes(5), TimeSpan.FromHours(1), TimeSpan.FromDays(1)];

        public async Task<Unit> Handle(KeepTitle request, CancellationToken cancellationToken)
        {
            var page = await db.Pages.FirstOrDefaultAsync(one => one.Id == request.Id && one.Attempts == request.Attempt && one.NextAt != null, cancellationToken);
            if (page is null)
                return Unit.Value;
            var now = clock.GetUtcNow().UtcDateTime;
            // A title that was read once is better than none.
            if (request.Title.Length > 0)
                page.Title = request.Title;
            if (request.Title.Length > 0 || request.Facts is not null)
                work.Raise(Told(page.Url, request.Facts ?? new PageFacts(request.Title)));

            page.Failure = request.Failure;
            if (request.IsRead)
                (page.FetchedAt, page.NextAt, page.Attempts) = (now, null, 0);
            else
                page.NextAt = request.Attempt <= Again.Length ? now + Again[request.Attempt - 1] : null;
            return Unit.Value;
        }

        private static PageRead Told(string url, PageFacts facts) => new(url, facts.Title)
        {
            Language = facts.Language,
            Author = facts.Author,
            PublishedOn = facts.PublishedOn,
            Picture = facts.Picture,
            Text = facts.Text,
            Minutes = facts.Minutes,
            IsFile = facts.IsFile,
        };
    }
}
