using Cohort.Cohorts.Model.Journal;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Journal;

/// <summary>
/// Says line by line who reads them. Only one's own lines: an id that is none is passed over. Whoever was a trainee still takes
/// back what they shared, and shares no more.
/// </summary>
internal sealed class ShareLines : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    /// <summary>Lines by id.</summary>
    public Dictionary<Guid, Reader> Lines { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<ShareLines>
    {
        public Validator() => RuleFor(one => one.Lines).Must(all => all.Count <= JournalWeek.MostLines && all.Values.All(Enum.IsDefined)).Says("This value cannot be read.");
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<ShareLines, Unit>
    {
        public async Task<Unit> Handle(ShareLines request, CancellationToken cancellationToken)
        {
            var (now, ids) = (clock.GetUtcNow().UtcDateTime, request.Lines.Keys.ToList());
            var mine = await db.JournalLines.Where(one => ids.Contains(one.Id) && db.Weeks.Any(week => week.Id == one.WeekId && week.CohortId == request.Cohort && week.PersonId == person.Id)).ToListAsync(cancellationToken);
            foreach (var line in mine.OrderByDescending(one => one.Position).Where(one => person.Builds(request.Cohort) || request.Lines[one.Id] == Reader.Nobody))
            {
                line.Share(request.Lines[line.Id], now);
                // Apart by the least that every engine keeps: pages are turned by it.
                now = now.AddMicroseconds(1);
            }
            return Unit.Value;
        }
    }
}
