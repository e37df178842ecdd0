using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Curating;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>Sets the minutes of what is presented on a day, and moves one of them up.</summary>
internal sealed class ArrangePicks : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public DateOnly Date { get; set; }

    /// <summary>Minutes by item; those left out keep theirs.</summary>
    public Dictionary<Guid, int> Minutes { get; set; } = [];

    /// <summary>Goes before the one above it.</summary>
    public Guid? Up { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<ArrangePicks>
    {
        public Validator() =>
            RuleFor(one => one.Minutes).Must(all => all.Count <= Pick.Most && all.Values.All(one => one is >= 1 and <= Pick.Longest)).Says("Between {0} and {1} minutes each.", 1, Pick.Longest);
    }

    internal sealed class Handler(WatchDb db) : IRequestHandler<ArrangePicks, Unit>
    {
        public async Task<Unit> Handle(ArrangePicks request, CancellationToken cancellationToken)
        {
            var picks = await db.Picks.Where(one => one.CohortId == request.Cohort && one.Date == request.Date).OrderBy(one => one.Position).ThenBy(one => one.PickedAt).ToListAsync(cancellationToken);
            foreach (var pick in picks)
                pick.Minutes = request.Minutes.GetValueOrDefault(pick.ItemId, pick.Minutes);
            if (request.Up is not { } up)
                return Unit.Value;
            var at = picks.FindIndex(one => one.ItemId == up);
            if (at < 0)
                throw new NotFound();
            if (at > 0)
                (picks[at - 1], picks[at]) = (picks[at], picks[at - 1]);
            foreach (var (index, pick) in picks.Index())
                pick.Position = index + 1;
            return Unit.Value;
        }
    }
}
