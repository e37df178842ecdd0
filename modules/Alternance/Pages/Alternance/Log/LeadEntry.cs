using Cohort.Alternance.Model;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>A situation becomes the beginning of a scenario card, in words written for it. Neither keeps a trace of the other. Answers where the card is.</summary>
internal sealed class LeadEntry : ICommand<string>
{
    public const string Scenario = "Scenario";

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    [BindNever]
    public Guid Entry { get; set; }

    /// <summary>The id of the card.</summary>
    public Guid Id { get; set; }

    public string Title { get; set; } = "";

    public string Situation { get; set; } = "";

    public bool Sure { get; set; }

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<LeadEntry>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Title).Required(120).OneLine();
            RuleFor(one => one.Situation).Required(1500);
        }
    }

    internal sealed class Handler(IEnumerable<ILedTo> others, IMediator mediator) : IRequestHandler<LeadEntry, string>
    {
        public async Task<string> Handle(LeadEntry request, CancellationToken cancellationToken)
        {
            await mediator.Send(new GetEntry(request.Cohort, request.Person, request.Entry), cancellationToken);
            if (!request.Sure && LogTrace.Find(request.Title, request.Situation) is var (text, found))
                throw new Refusal(text, nameof(Sure), found);
            var maker = NotFound.IfNull(others.FirstOrDefault(one => one.Kind == Scenario));
            // No id, no title, no address of the entry: who reads the card cannot tell whose day it was.
            return await maker.Make(new PassageTerms(request.Id, request.Cohort, TextFile.OneLine(request.Title), request.Situation, "", 0, [], Guid.Empty, "", ""), cancellationToken);
        }
    }
}
