using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Themes;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Watch.Pages.Watch.Themes;

/// <summary>A theme takes another name, or another place in the tree.</summary>
internal sealed class EditTheme : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Theme { get; set; }

    public string Name { get; set; } = "";

    public Guid? Under { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<EditTheme>
    {
        public Validator() => RuleFor(one => one.Name).Required(Model.Themes.Theme.LongestName).OneLine();
    }

    internal sealed class Handler(ThemeTree tree) : IRequestHandler<EditTheme, Unit>
    {
        public async Task<Unit> Handle(EditTheme request, CancellationToken cancellationToken)
        {
            var all = await tree.All(request.Cohort, cancellationToken);
            var theme = NotFound.IfNull(all.GetValueOrDefault(request.Theme));
            if (request.Under is { } under && !all.ContainsKey(under))
                throw new NotFound();
            if (ThemeTree.IsUnder(all, request.Under, theme.Id))
                throw new Refusal("A theme cannot stand under itself.", nameof(Under));
            ThemeTree.Check(all, request.Name, request.Under, ThemeTree.Height(all, theme.Id), theme.Id);
            theme.Rename(request.Name);
            theme.ParentId = request.Under;
            return Unit.Value;
        }
    }
}
