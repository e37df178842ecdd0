using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Booklet;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>A trainee writes an example of practice in their own words, or throws it away.</summary>
internal sealed class SaveExample : ICommand<Unit>, IAsksWhose
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public Guid Id { get; set; }

    public int Version { get; set; }

    public string Title { get; set; } = "";

    public string Tasks { get; set; } = "";

    public string Means { get; set; } = "";

    public string With { get; set; } = "";

    public string Context { get; set; } = "";

    public string More { get; set; } = "";

    /// <summary>Throw it away.</summary>
    public bool Away { get; set; }

    /// <inheritdoc/>
    public bool Sure { get; set; }

    public IReadOnlyList<string?> Typed() => [Title, Tasks, Means, With, Context, More];

    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed class Validator : AbstractValidator<SaveExample>
    {
        public Validator()
        {
            // What is thrown away may say anything.
            When(one => !one.Away, () =>
            {
                this.HoldNobodysOwn();
                RuleFor(one => one.Title).Required(PracticeExample.LongestTitle).OneLine();
                RuleFor(one => one.Tasks).Optional(PracticeExample.LongestWords);
                RuleFor(one => one.Means).Optional(PracticeExample.LongestWords);
                RuleFor(one => one.With).Optional(PracticeExample.LongestWords);
                RuleFor(one => one.Context).Optional(PracticeExample.LongestWords);
                RuleFor(one => one.More).Optional(PracticeExample.LongestWords);
            });
        }
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, CurrentPerson person, TimeProvider clock) : IRequestHandler<SaveExample, Unit>
    {
        public async Task<Unit> Handle(SaveExample request, CancellationToken cancellationToken)
        {
            if (person.IsHouse || await followed.Demand(request.Cohort, request.Person, cancellationToken) != Beside.Self)
                throw new NotFound();
            var example = NotFound.IfNull(await db.Examples.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort && one.PersonId == request.Person, cancellationToken));
            example.Expect(request.Version);
            if (request.Away)
            {
                db.Examples.Remove(example);
                return Unit.Value;
            }

            (example.Title, example.Tasks, example.Means) = (request.Title.Trim(), request.Tasks.Trim(), request.Means.Trim());
            (example.With, example.Context, example.More) = (request.With.Trim(), request.Context.Trim(), request.More.Trim());
            example.At = clock.GetUtcNow().UtcDateTime;
            return Unit.Value;
        }
    }
}
