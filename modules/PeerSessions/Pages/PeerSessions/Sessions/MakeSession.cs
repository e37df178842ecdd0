using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>Proposes a session: its title is enough. Whoever proposes it leads it, unless it comes from what somebody else asked for.</summary>
internal sealed class MakeSession : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public string Title { get; set; } = "";

    /// <summary>I lead it; else it waits for somebody who does.</summary>
    public bool ILead { get; set; } = true;

    public SessionFrom From { get; set; }

    public Guid? FromId { get; set; }

    /// <summary>Given by who leads here from elsewhere; of an offer or a request, and of what a form says, it is read or left out.</summary>
    [BindNever]
    public PassageTerms? Terms { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<MakeSession>
    {
        public Validator()
        {
            RuleFor(one => one.Title).Required(PeerSession.LongestTitle).OneLine();
            RuleFor(one => one.From).IsInEnum().Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(PeersDb db, IMediator mediator, CurrentPerson person, TimeProvider clock) : IRequestHandler<MakeSession, Unit>
    {
        public async Task<Unit> Handle(MakeSession request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty)
                throw new NotFound();
            if (await db.Sessions.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.MadeBy == person.Id ? Unit.Value : throw new NotFound();
            if (await db.Sessions.CountAsync(one => one.CohortId == request.Cohort && one.MadeBy == person.Id, cancellationToken) >= PeerSession.MostOfOne)
                throw new Refusal("You have proposed {0} sessions here already.", null, PeerSession.MostOfOne);
            if (await db.Sessions.CountAsync(one => one.CohortId == request.Cohort, cancellationToken) >= PeerSession.MostOfAll)
                throw new Refusal("The promo has {0} sessions already.", null, PeerSession.MostOfAll);
            var now = clock.GetUtcNow().UtcDateTime;
            var (terms, entry) = (request.Terms, await Entry(request, cancellationToken));
            var session = new PeerSession(request.Id, request.Cohort, request.Title, person.Id, now)
            {
                From = request.From,
                FromId = terms?.From ?? entry?.Id,
                FromTitle = terms?.FromTitle ?? entry?.Text ?? "",
                FromPath = terms?.FromPath ?? (entry is null ? "" : PeerSessionsLinks.Entry(request.Cohort, entry.Id)),
                Doing = terms?.Doing ?? "",
                Material = terms?.Material ?? "",
                Minutes = terms is { Minutes: > 0 } ? terms.Minutes : 90,
            };
            var known = (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Select(one => one.NodeId).ToHashSet();
            session.Touched.AddRange((terms?.Touched ?? []).Append(entry?.CompetenceId ?? Guid.Empty).Where(known.Contains).Distinct().Select(node => new PeerTouch(session, node)));
            if (request.ILead && person.RoleIn(request.Cohort) is not null)
                session.Leaders.Add(new PeerLeader(session, person.Id, person.Id, now) { AcceptedAt = now });
            // Whoever asked for it is interested, and said so.
            if (entry is { Kind: EntryKind.Request } && entry.PersonId != person.Id)
                session.Interests.Add(new PeerInterest(session, entry.PersonId, now));
            db.Sessions.Add(session);
            return Unit.Value;
        }

        private async Task<PeerEntry?> Entry(MakeSession request, CancellationToken stop)
        {
            if (request.From is not (SessionFrom.Offer or SessionFrom.Request))
                return request.Terms is not null || request.From == SessionFrom.Nothing ? null : throw new NotFound();
            // One that was closed meanwhile still says where the session came from.
            return NotFound.IfNull(await db.Entries.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.FromId, stop));
        }
    }
}
