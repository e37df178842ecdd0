using Cohort.Facilities.Digests;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Stopping;

/// <summary>What a link that stops messages is about: keys of the texts. Empty: it is not one of ours.</summary>
internal sealed record GetStopping(string Token) : IQuery<IReadOnlyList<string>>
{
    public Access Access => Access.Anyone;

    internal sealed class Handler(UnsubscribeToken tokens, IEnumerable<IReminderRule> rules) : IRequestHandler<GetStopping, IReadOnlyList<string>>
    {
        public Task<IReadOnlyList<string>> Handle(GetStopping request, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<string>>(tokens.Read(request.Token) is { Rule: MailRules.Digest } ? ["What is new, in one message"] : [.. tokens.RulesOf(request.Token, rules).Select(one => one.Label)]);
    }
}

/// <summary>Stops the mail of the kinds it was about, for whoever holds the link of a message: no sign-in (RFC 8058). The inbox goes on.</summary>
internal sealed record StopTelling(string Token) : ICommand<Unit>
{
    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<StopTelling>;

    internal sealed class Handler(FacilitiesDb db, UnsubscribeToken tokens, IEnumerable<IReminderRule> rules, TimeProvider clock) : IRequestHandler<StopTelling, Unit>
    {
        public async Task<Unit> Handle(StopTelling request, CancellationToken cancellationToken)
        {
            if (tokens.Read(request.Token) is { Rule: MailRules.Digest } digest)
                return await Stop(digest.Person, cancellationToken);
            var stopped = tokens.RulesOf(request.Token, rules);
            if (stopped.Count == 0 || tokens.Read(request.Token) is not { } read || !await db.People.AnyAsync(one => one.Id == read.Person, cancellationToken))
                throw new NotFound();
            var names = stopped.Select(one => one.Name).ToList();
            var choices = await db.Choices.Where(one => one.PersonId == read.Person && names.Contains(one.Rule)).ToListAsync(cancellationToken);
            foreach (var rule in stopped)
            {
                var choice = choices.Find(one => one.Rule == rule.Name);
                if (choice is null)
                    db.Choices.Add(choice = new ReminderChoice(read.Person, rule.Name) { IsUsual = true });
                choice.Ways = (choice.IsUsual ? rule.Usual : choice.Ways) & ~Channels.Mail;
            }

            return Unit.Value;
        }

        /// <summary>Whoever got a digest has a row that says when: it says never from now on.</summary>
        private async Task<Unit> Stop(Guid person, CancellationToken stop)
        {
            var wish = NotFound.IfNull(await db.Digests.FirstOrDefaultAsync(one => one.PersonId == person, stop));
            wish.Choose(Rhythm.None, wish.Weekday, wish.At, clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}
