using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Themes;
using FluentValidation;
using MediatR;

namespace Cohort.Watch.Pages.Watch.Themes;

/// <summary>Cares for a theme, or no longer; two people at most.</summary>
internal sealed record KeepTheme(Guid Cohort, Guid Theme, bool Keeps) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<KeepTheme>;

    internal sealed class Handler(ThemeTree tree, CurrentPerson person, TimeProvider clock) : IRequestHandler<KeepTheme, Unit>
    {
        public async Task<Unit> Handle(KeepTheme request, CancellationToken cancellationToken)
        {
            var theme = await tree.Find(request.Cohort, request.Theme, cancellationToken);
            var mine = theme.Keepers.Find(one => one.PersonId == person.Id);
            if (!request.Keeps && mine is not null)
                theme.Keepers.Remove(mine);
            if (!request.Keeps || mine is not null)
                return Unit.Value;
            if (theme.Keepers.Count >= ThemeKeeper.Most)
                throw new Refusal("Two people care for this theme already.");
            theme.Keepers.Add(new ThemeKeeper(theme, person.Id, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}
