using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One change of the programme, as it is told.</summary>
internal sealed record HistoryLine(Guid Id, ChangeKind Kind, string By, DateTime At, string Why, bool IsUndone, bool MayUndo, IReadOnlyList<(Guid Workshop, string Title)> Workshops)
{
    /// <summary>Key of the text that tells it.</summary>
    public string Text => Kind switch
    {
        ChangeKind.Added => "{0} proposed",
        ChangeKind.Edited => "{0} changed",
        ChangeKind.Placed => "{0} placed",
        ChangeKind.Moved => "{0} moved",
        ChangeKind.Split => "{0} split",
        ChangeKind.Swapped => "{0} swapped",
        ChangeKind.Unplaced => "{0} took off the board",
        ChangeKind.Planned => "{0} validated",
        ChangeKind.Held => "{0} said held",
        ChangeKind.Cancelled => "{0} cancelled",
        ChangeKind.Locked => "{0} locked",
        ChangeKind.Unlocked => "{0} unlocked",
        _ => "{0} undid the last change of",
    };
}

/// <summary>The changes of a programme or of one workshop, the latest first, 50 at a time; a page begins before an instant.</summary>
internal sealed record ListChanges(Guid Cohort, Guid? Workshop, DateTime? Before) : IQuery<IReadOnlyList<HistoryLine>>
{
    public const int PageSize = 50;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(CurriculumDb db, CurrentPerson person, CharterRules charter, IMediator mediator) : IRequestHandler<ListChanges, IReadOnlyList<HistoryLine>>
    {
        public async Task<IReadOnlyList<HistoryLine>> Handle(ListChanges request, CancellationToken cancellationToken)
        {
            var all = db.Changes.AsNoTracking().Where(one => one.CohortId == request.Cohort);
            var last = await all.Where(one => one.UndoneAt == null && one.Kind != ChangeKind.Undone).OrderByDescending(one => one.At).ThenByDescending(one => one.Id)
                .Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancellationToken);
            if (request.Workshop is { } workshop)
                all = all.Where(one => one.Lines.Any(line => line.WorkshopId == workshop));
            if (request.Before is { } before)
                all = all.Where(one => one.At < before);
            var rows = await all.OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(PageSize)
                .Select(one => new { one.Id, one.Kind, one.By, one.At, one.Why, one.UndoneAt, Lines = one.Lines.Select(line => new { line.WorkshopId, line.Title }).ToList() })
                .ToListAsync(cancellationToken);
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            var may = rows.Find(one => one.Id == last) is { } latest && (latest.By == person.Id || person.Steers(request.Cohort)) && person.Builds(request.Cohort)
                && await charter.AgainstUndoing(request.Cohort, latest.Kind, cancellationToken) is null;
            return [.. rows.Select(one => new HistoryLine(
                one.Id, one.Kind, names.GetValueOrDefault(one.By, ""), one.At, one.Why, one.UndoneAt is not null,
                may && one.Id == last,
                [.. one.Lines.Select(line => (line.WorkshopId, line.Title))]))];
        }
    }
}
