using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.After;

/// <summary>Keeps a private note on a session. Nobody else reads it, whatever they hold.</summary>
internal sealed class NotePrivately : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Session { get; set; }

    public Guid Id { get; set; }

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<NotePrivately>
    {
        public Validator() => RuleFor(one => one.Text).Required(PrivateNote.Longest);
    }

    internal sealed class Handler(PeersDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<NotePrivately, Unit>
    {
        private const int Most = 50;

        public async Task<Unit> Handle(NotePrivately request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            if (request.Id == Guid.Empty || !await db.Sessions.AnyAsync(one => one.CohortId == request.Cohort && one.Id == request.Session, cancellationToken))
                throw new NotFound();
            if (await db.Notes.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.SessionId == request.Session && twin.By == me ? Unit.Value : throw new NotFound();
            if (await db.Notes.CountAsync(one => one.SessionId == request.Session && one.By == me, cancellationToken) >= Most)
                throw new Refusal("You keep {0} notes here already.", nameof(Text), Most);
            db.Notes.Add(new PrivateNote(request.Id, request.Session, request.Text, me, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}

/// <summary>Takes one's own note away.</summary>
internal sealed record DropNote(Guid Cohort, Guid Session, Guid Note) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<DropNote>;

    internal sealed class Handler(PeersDb db, CurrentPerson person) : IRequestHandler<DropNote, Unit>
    {
        public async Task<Unit> Handle(DropNote request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            if (!await db.Sessions.AnyAsync(one => one.CohortId == request.Cohort && one.Id == request.Session, cancellationToken))
                throw new NotFound();
            db.Notes.Remove(NotFound.IfNull(await db.Notes.FirstOrDefaultAsync(one => one.Id == request.Note && one.SessionId == request.Session && one.By == me, cancellationToken)));
            return Unit.Value;
        }
    }
}

/// <summary>The reader's own private notes on a session, the latest first. Of others, none is ever answered.</summary>
internal sealed record GetMyNotes(Guid Cohort, Guid Session) : IQuery<IReadOnlyList<PrivateNote>>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Handler(PeersDb db, CurrentPerson person) : IRequestHandler<GetMyNotes, IReadOnlyList<PrivateNote>>
    {
        public async Task<IReadOnlyList<PrivateNote>> Handle(GetMyNotes request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            return await (from note in db.Notes.AsNoTracking()
                          join session in db.Sessions on note.SessionId equals session.Id
                          where session.CohortId == request.Cohort && note.SessionId == request.Session && note.By == me
                          orderby note.At descending
                          select note).ToListAsync(cancellationToken);
        }
    }
}
