using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>The page of a workshop, or none yet, with all that stands around it.</summary>
internal sealed record FindNotes(Guid Cohort, Guid Workshop) : IQuery<FindNotes.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Sheet(string Slug, string Title);

    internal sealed record Answer(PromoCard Promo, string Title, SharedText? Text, IReadOnlyList<ScribeTurn> Scribes, IReadOnlyList<MemberCard> People, NotesLine? Line, IReadOnlyList<Sheet> Sheets)
    {
        public string Name(ScribeRole role) => Scribes.FirstOrDefault(one => one.Role == role) is { } turn ? People.FirstOrDefault(one => one.PersonId == turn.PersonId)?.Name ?? "" : "";

        public Guid Of(ScribeRole role) => Scribes.FirstOrDefault(one => one.Role == role)?.PersonId ?? Guid.Empty;
    }

    internal sealed class Handler(CurriculumDb db, IMediator mediator) : IRequestHandler<FindNotes, Answer>
    {
        public async Task<Answer> Handle(FindNotes request, CancellationToken cancellationToken)
        {
            var title = NotFound.IfNull(await db.Workshops.Where(one => one.Id == request.Workshop && one.CohortId == request.Cohort).Select(one => one.Title).FirstOrDefaultAsync(cancellationToken));
            return new Answer(
                await mediator.Send(new GetPromo(request.Cohort), cancellationToken),
                title,
                await db.SharedTexts.AsNoTracking().FirstOrDefaultAsync(one => one.WorkshopId == request.Workshop, cancellationToken),
                await db.Scribes.AsNoTracking().Where(one => db.SharedTexts.Any(text => text.Id == one.TextId && text.WorkshopId == request.Workshop)).ToListAsync(cancellationToken),
                await mediator.Send(new ListMembers(request.Cohort), cancellationToken),
                await mediator.Send(new TellNotes(request.Cohort, request.Workshop), cancellationToken),
                await db.FactSheets.Where(one => one.WorkshopId == request.Workshop).OrderBy(one => one.Title).Select(one => new Sheet(one.Slug, one.Title)).ToListAsync(cancellationToken));
        }
    }
}

/// <summary>How many wrote the notes of a workshop, and when last.</summary>
internal sealed record NotesLine(int People, DateTime At, DateTime Now)
{
    /// <summary>"3 people, 12 min ago".</summary>
    public string Say(Texts texts) => texts["{0}, {1}", texts.Count(People, "{0} person", "{0} people"), (Now - At) switch
    {
        { TotalMinutes: < 1 } => texts["just now"],
        { TotalHours: < 1 } span => texts["{0} min ago", (int)span.TotalMinutes],
        { TotalDays: < 1 } span => texts["{0} h ago", (int)span.TotalHours],
        var span => texts.Count((int)span.TotalDays, "{0} day ago", "{0} days ago"),
    }];
}

/// <summary>The same for a link: null when nobody began them.</summary>
internal sealed record TellNotes(Guid Cohort, Guid Workshop) : IQuery<NotesLine?>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(CurriculumDb db, TimeProvider clock) : IRequestHandler<TellNotes, NotesLine?>
    {
        public async Task<NotesLine?> Handle(TellNotes request, CancellationToken cancellationToken)
        {
            var people = await (from text in db.SharedTexts
                                join one in db.Revisions on text.Id equals one.TextId
                                where text.WorkshopId == request.Workshop && text.CohortId == request.Cohort
                                group one by one.By into mine
                                select mine.Max(one => one.At)).ToListAsync(cancellationToken);
            return people.Count == 0 ? null : new NotesLine(people.Count, people.Max(), clock.GetUtcNow().UtcDateTime);
        }
    }
}
