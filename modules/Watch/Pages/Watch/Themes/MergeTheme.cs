using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Themes;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Themes;

/// <summary>A theme goes into another: its links and the themes below it with it.</summary>
internal sealed record MergeTheme(Guid Cohort, Guid Theme, Guid Into) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<MergeTheme>;

    internal sealed class Handler(WatchDb db, ThemeTree tree, CurrentPerson person) : IRequestHandler<MergeTheme, Unit>
    {
        public async Task<Unit> Handle(MergeTheme request, CancellationToken cancellationToken)
        {
            var all = await tree.All(request.Cohort, cancellationToken);
            var (theme, into) = (NotFound.IfNull(all.GetValueOrDefault(request.Theme)), NotFound.IfNull(all.GetValueOrDefault(request.Into)));
            var keepers = await db.Keepers.Where(one => one.ThemeId == theme.Id).ToListAsync(cancellationToken);
            if (keepers.Count > 0 && !person.Steers(request.Cohort) && keepers.TrueForAll(one => one.PersonId != person.Id))
                throw new Refusal("Who cares for this theme, or a trainer, puts it into another.", "Into");
            if (ThemeTree.IsUnder(all, into.Id, theme.Id))
                throw new Refusal("A theme cannot go into itself, or into one below it.", "Into");
            if (ThemeTree.Level(all, into.Id) + ThemeTree.Height(all, theme.Id) - 1 > Model.Themes.Theme.Deepest)
                throw new Refusal("Themes nest {0} deep at most.", "Into", Model.Themes.Theme.Deepest);
            foreach (var below in all.Values.Where(one => one.ParentId == theme.Id))
                below.ParentId = into.Id;
            var places = await db.Places.Where(one => one.ThemeId == theme.Id).ToListAsync(cancellationToken);
            var there = (await db.Places.Where(one => one.ThemeId == into.Id).Select(one => one.ItemId).ToListAsync(cancellationToken)).ToHashSet();
            db.Places.AddRange(places.Where(one => !there.Contains(one.ItemId)).Select(one => new ItemTheme(one.ItemId, into.Id, one.CohortId)));
            db.Places.RemoveRange(places);
            db.Keepers.RemoveRange(keepers);
            db.Themes.Remove(theme);
            return Unit.Value;
        }
    }
}
