using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Who said a need corrects its words, as long as nobody else built on them.</summary>
internal sealed record EditNeed(Guid Cohort, Guid Launch, Guid Need, string Text) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<EditNeed>
    {
        public Validator() => RuleFor(one => one.Text).Required(Model.Launches.Need.Most);
    }

    internal sealed class Handler(CurriculumDb db, LaunchTable table) : IRequestHandler<EditNeed, Unit>
    {
        public async Task<Unit> Handle(EditNeed request, CancellationToken cancellationToken)
        {
            var launch = await table.InTurn(request.Cohort, request.Launch, cancellationToken, Phase.Gather, Phase.Propose);
            var need = await table.Need(launch, request.Need, cancellationToken);
            if (need.By != table.Me)
                throw new Refusal("Only who said it changes its words.");
            await db.DemandAlone(need, cancellationToken);
            need.Text = Model.Launches.Need.Tidy(request.Text);
            return Unit.Value;
        }
    }
}

/// <summary>What the fields of a wall say, by need.</summary>
internal sealed class NeedWords
{
    public Dictionary<Guid, string?> Of { get; set; } = [];
}

/// <summary>A need that is still its author's alone.</summary>
internal static class NeedAlone
{
    /// <summary>Goes on when nobody joined a need, nothing stands together with it, and no proposal answers it.</summary>
    /// <exception cref="Refusal">Somebody built on it.</exception>
    public static async Task DemandAlone(this CurriculumDb db, Need need, CancellationToken stop)
    {
        await db.DemandApart(need, stop);
        if (await db.Voices.AnyAsync(one => one.NeedId == need.Id && one.PersonId != need.By, stop)
            || await db.Proposals.AnyAsync(one => one.WithdrawnAt == null && one.Needs.Any(answer => answer.NeedId == need.Id), stop))
            throw new Refusal("Somebody joined this need or answers it: it is no longer yours alone.");
    }

    /// <summary>Goes on when a need stands together with no other.</summary>
    /// <exception cref="Refusal">It does.</exception>
    public static async Task DemandApart(this CurriculumDb db, Need need, CancellationToken stop)
    {
        if (need.MergedIntoId is not null || await db.Needs.AnyAsync(one => one.MergedIntoId == need.Id, stop))
            throw new Refusal("This need stands together with another: take it out first.");
    }
}
