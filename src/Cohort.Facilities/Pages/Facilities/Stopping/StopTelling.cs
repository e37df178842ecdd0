using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Stopping;

/// <summary>What a link that stops messages is about: a key of the texts. Null: it is not one of ours.</summary>
internal sealed record GetStopping(string Token) : IQuery<string?>
{
    public Access Access => Access.Anyone;

    internal sealed class Handler(UnsubscribeToken tokens, IEnumerable<IReminderRule> rules) : IRequestHandler<GetStopping, string?>
    {
        public Task<string?> Handle(GetStopping request, CancellationToken cancellationToken) =>
            Task.FromResult(tokens.Read(request.Token) is { } read ? rules.FirstOrDefault(one => one.Name == read.Rule)?.Label : null);
    }
}

/// <summary>Stops the mail of one kind, for whoever holds the link of a message: no sign-in (RFC 8058). The inbox goes on.</summary>
internal sealed record StopTelling(string Token) : ICommand<Unit>
{
    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<StopTelling>;

    internal sealed class Handler(FacilitiesDb db, UnsubscribeToken tokens, IEnumerable<IReminderRule> rules) : IRequestHandler<StopTelling, Unit>
    {
        public async Task<Unit> Handle(StopTelling request, CancellationToken cancellationToken)
        {
            if (tokens.Read(request.Token) is not { } read || rules.FirstOrDefault(one => one.Name == read.Rule) is not { } rule
                || !await db.People.AnyAsync(one => one.Id == read.Person, cancellationToken))
                throw new NotFound();
            var choice = await db.Choices.FirstOrDefaultAsync(one => one.PersonId == read.Person && one.Rule == rule.Name, cancellationToken);
            if (choice is null)
                db.Choices.Add(choice = new ReminderChoice(read.Person, rule.Name) { Ways = rule.Usual });
            choice.Mail = false;
            return Unit.Value;
        }
    }
}
