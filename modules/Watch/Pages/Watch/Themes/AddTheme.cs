using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Themes;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Watch.Pages.Watch.Themes;

/// <summary>A new theme, at the top or under another.</summary>
internal sealed class AddTheme : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public Guid? Under { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AddTheme>
    {
        public Validator() => RuleFor(one => one.Name).Required(Theme.LongestName).OneLine();
    }

    internal sealed class Handler(WatchDb db, ThemeTree tree, CurrentPerson person, TimeProvider clock) : IRequestHandler<AddTheme, Unit>
    {
        public async Task<Unit> Handle(AddTheme request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty)
                throw new NotFound();
            var all = await tree.All(request.Cohort, cancellationToken);
            if (all.TryGetValue(request.Id, out var twin))
                return twin.MadeBy == person.Id ? Unit.Value : throw new NotFound();
            if (request.Under is { } under && !all.ContainsKey(under))
                throw new NotFound();
            ThemeTree.Check(all, request.Name, request.Under, 1, null);
            db.Themes.Add(new Theme(request.Id, request.Cohort, request.Name, request.Under, all.Count, person.Id, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}
