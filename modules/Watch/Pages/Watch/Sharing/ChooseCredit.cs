using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Model.Sharing;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>Chooses how one is named outside the promo, and whether one's reasons go there; it holds at once, everywhere.</summary>
internal sealed class ChooseCredit : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public CreditKind Kind { get; set; }

    public string Pseudonym { get; set; } = "";

    public bool ShowsReasons { get; set; }

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<ChooseCredit>
    {
        public Validator()
        {
            RuleFor(one => one.Kind).IsInEnum().Says("Choose one of them.");
            RuleFor(one => one.Pseudonym).Required(Credit.LongestPseudonym).OneLine().When(one => one.Kind == CreditKind.Pseudonym);
        }
    }

    internal sealed class Handler(WatchDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<ChooseCredit, Unit>
    {
        public async Task<Unit> Handle(ChooseCredit request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            var pseudonym = TextFile.OneLine(request.Pseudonym);
            if (request.Kind == CreditKind.Pseudonym)
            {
                if (MadeUpName.MixesScripts(pseudonym))
                    throw new Refusal("A pseudonym is written in one alphabet.", nameof(Pseudonym));
                var names = await db.People.Where(one => one.Id != me).Select(one => one.GivenName + " " + one.FamilyName).ToListAsync(cancellationToken);
                if (names.Exists(one => MadeUpName.IsLike(pseudonym, one)))
                    throw new Refusal("Somebody of the training body is called so.", nameof(Pseudonym));
            }

            var credit = await db.Credits.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == me, cancellationToken);
            if (credit is null)
                db.Credits.Add(credit = new Credit(me, request.Cohort));
            credit.Choose(request.Kind, pseudonym, request.ShowsReasons, clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}

/// <summary>One's own choice, and what of the promo everybody reads.</summary>
internal sealed record GetCredit(Guid Cohort) : IQuery<GetCredit.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    /// <param name="Mine">What I chose, or null: nothing yet.</param>
    /// <param name="Shown">The public pages of the promo.</param>
    internal sealed record Answer(Credit? Mine, IReadOnlyList<Publication> Shown);

    internal sealed class Handler(WatchDb db, CurrentPerson person) : IRequestHandler<GetCredit, Answer>
    {
        public async Task<Answer> Handle(GetCredit request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            return new Answer(
                await db.Credits.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == me, cancellationToken),
                await db.Publications.Where(one => one.CohortId == request.Cohort && one.PublishedAt != null).OrderBy(one => one.PublishedAt).ToListAsync(cancellationToken));
        }
    }
}
