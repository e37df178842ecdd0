using Cohort.Cohorts.Model;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>One sentence: what the current person expects of the training. Saying it again replaces it.</summary>
internal sealed class SayExpectation : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SayExpectation>
    {
        public Validator() => RuleFor(one => one.Text).Required(300);
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<SayExpectation, Unit>
    {
        public async Task<Unit> Handle(SayExpectation request, CancellationToken cancellationToken)
        {
            // A coordinator may read every promo, but only its own people expect something of it.
            if (person.RoleIn(request.Cohort) is null)
                throw new Kernel.Forbidden();
            var said = await db.Expectations.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == person.Id, cancellationToken);
            if (said is null)
                db.Expectations.Add(new Expectation(request.Cohort, person.Id, request.Text, clock.GetUtcNow().UtcDateTime));
            else
                said.Text = request.Text.Trim();
            return Unit.Value;
        }
    }
}

/// <summary>What the current person said they expect, or null.</summary>
internal sealed record GetMyExpectation(Guid Cohort) : IQuery<string?>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    private sealed record OfAll(IReadOnlyDictionary<Guid, string> Texts);

    internal sealed class Handler(CohortsDb db, CurrentPerson person, PromoMemory memory) : IRequestHandler<GetMyExpectation, string?>
    {
        // Today asks at every look: those of the whole promo stay in memory.
        public async Task<string?> Handle(GetMyExpectation request, CancellationToken cancellationToken) =>
            (await memory.Read(request.Cohort, async () => new OfAll(
                await db.Expectations.Where(one => one.CohortId == request.Cohort).ToDictionaryAsync(one => one.PersonId, one => one.Text, cancellationToken)), cancellationToken))
            .Texts.GetValueOrDefault(person.Id);
    }
}
