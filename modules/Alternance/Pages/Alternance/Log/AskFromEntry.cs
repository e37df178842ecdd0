using Cohort.Alternance.Model;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>A situation becomes a question to the promo, in words written for it. Neither keeps a trace of the other, nor of the person helped.</summary>
internal sealed class AskFromEntry : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    [BindNever]
    public Guid Entry { get; set; }

    /// <summary>The id of the question.</summary>
    public Guid Id { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public bool Sure { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AskFromEntry>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Title).Required(140).OneLine();
            RuleFor(one => one.Text).Optional(1500);
        }
    }

    internal sealed class Handler(IMediator mediator) : IRequestHandler<AskFromEntry, Unit>
    {
        public async Task<Unit> Handle(AskFromEntry request, CancellationToken cancellationToken)
        {
            await mediator.Send(new GetEntry(request.Cohort, request.Person, request.Entry), cancellationToken);
            if (!request.Sure && LogTrace.Find(request.Title, request.Text ?? "") is var (text, found))
                throw new Refusal(text, nameof(Sure), found);
            // No address of the entry: who reads the question cannot go back to the day it comes from.
            return await mediator.Send(new AskQuestion(request.Id, request.Cohort, TextFile.OneLine(request.Title), request.Text ?? ""), cancellationToken);
        }
    }
}
