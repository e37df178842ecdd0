using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sources;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sources;

/// <summary>A source takes another name or another theme.</summary>
internal sealed class ChangeSource : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Source { get; set; }

    public string Title { get; set; } = "";

    public Guid? Theme { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<ChangeSource>
    {
        public Validator() => RuleFor(one => one.Title).Optional(WatchItem.LongestTitle).OneLine();
    }

    internal sealed class Handler(WatchDb db) : IRequestHandler<ChangeSource, Unit>
    {
        public async Task<Unit> Handle(ChangeSource request, CancellationToken cancellationToken)
        {
            var source = NotFound.IfNull(await db.Sources.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Source, cancellationToken));
            if (request.Theme is { } theme && !await db.Themes.AnyAsync(one => one.CohortId == request.Cohort && one.Id == theme, cancellationToken))
                throw new NotFound();
            source.Name(TextFile.OneLine(request.Title));
            source.ThemeId = request.Theme;
            return Unit.Value;
        }
    }
}

/// <summary>A source is no longer read, or is read again; soon, whatever went before. Said twice it is said once.</summary>
internal sealed record PauseSource(Guid Cohort, Guid Source, bool IsPaused) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<PauseSource>;

    internal sealed class Handler(WatchDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<PauseSource, Unit>
    {
        public async Task<Unit> Handle(PauseSource request, CancellationToken cancellationToken)
        {
            var source = NotFound.IfNull(await db.Sources.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Source, cancellationToken));
            if (request.IsPaused == source.PausedAt is not null)
                return Unit.Value;
            var now = clock.GetUtcNow().UtcDateTime;
            if (request.IsPaused)
            {
                source.Pause(person.Id, "", now);
                return Unit.Value;
            }

            source.Resume();
            if (await db.Readings.FirstOrDefaultAsync(one => one.SourceId == source.Id, cancellationToken) is { } reading)
                reading.Hasten(now);
            return Unit.Value;
        }
    }
}

/// <summary>A source is followed no longer. Who added it may say so, or a trainer; what it suggested stays.</summary>
internal sealed record RemoveSource(Guid Cohort, Guid Source) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RemoveSource>;

    internal sealed class Handler(WatchDb db, CurrentPerson person) : IRequestHandler<RemoveSource, Unit>
    {
        public async Task<Unit> Handle(RemoveSource request, CancellationToken cancellationToken)
        {
            var source = NotFound.IfNull(await db.Sources.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Source, cancellationToken));
            if (source.AddedBy != person.Id && !person.Steers(request.Cohort))
                throw new Forbidden();
            db.Readings.RemoveRange(await db.Readings.Where(one => one.SourceId == source.Id).ToListAsync(cancellationToken));
            db.Sources.Remove(source);
            return Unit.Value;
        }
    }
}
