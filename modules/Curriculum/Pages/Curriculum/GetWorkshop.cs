using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One workshop, whole, with the programme around it.</summary>
internal sealed record GetWorkshop(Guid Cohort, Guid Id) : IQuery<GetWorkshop.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(Workshop Workshop, string? Brick, GetProgramme.Answer Programme, IReadOnlyList<CompetenceCard> Former, IReadOnlyList<CompetenceCard> WrittenOn, IReadOnlyList<MemberCard> Members, IReadOnlyList<HistoryLine> History, string RemoteTitle)
    {
        public IReadOnlyList<GroupCard> Groups { get; init; } = [];

        /// <summary>The group it is for, or null: everybody.</summary>
        public string? Group => Groups.FirstOrDefault(one => one.Id == Workshop.GroupId)?.Name;

        public BoardWorkshop Board => Programme.Board.Workshops.First(one => one.Id == Workshop.Id);

        /// <summary>The promo's competences, and those this workshop keeps although the promo no longer works with them.</summary>
        public IReadOnlyList<CompetenceCard> Choosable => [.. Programme.Competences, .. Former];

        /// <summary>The competence of a share, also one that the promo no longer works with.</summary>
        public CompetenceCard? Of(Guid node) => Programme.Of(node) ?? Former.FirstOrDefault(one => one.NodeId == node);

        public string? Place => Programme.Context.Places.FirstOrDefault(one => one.Id == Workshop.PlaceId)?.Name;

        /// <summary>What stands at the remote link, as its page says it, or else its host.</summary>
        public string RemoteName => RemoteTitle.Length > 0 ? RemoteTitle : Uri.TryCreate(Workshop.RemoteLink, UriKind.Absolute, out var link) ? link.Host : Workshop.RemoteLink;

        public int Trainees => Members.Count(one => one.Role == Role.Trainee);
    }

    internal sealed class Handler(CurriculumDb db, HeirReader heirs, FormerReader former, Titles titles, IMediator mediator) : IRequestHandler<GetWorkshop, Answer>
    {
        public async Task<Answer> Handle(GetWorkshop request, CancellationToken cancellationToken)
        {
            var workshop = NotFound.IfNull(await db.Workshops.AsNoTracking().Where(one => one.CohortId == request.Cohort && one.Id == request.Id)
                .Include(one => one.Slots).Include(one => one.Leaders).Include(one => one.Competences).Include(one => one.Items)
                .AsSplitQuery().FirstOrDefaultAsync(cancellationToken));
            var written = workshop.Competences.Select(one => one.NodeId).ToList();
            workshop.Follow(await heirs.Read(request.Cohort, cancellationToken));
            var brick = workshop.BrickId is { } id ? await db.Bricks.Where(one => one.Id == id).Select(one => one.Title).FirstOrDefaultAsync(cancellationToken) : null;
            var programme = await mediator.Send(new GetProgramme(request.Cohort), cancellationToken);
            return new Answer(
                workshop,
                brick,
                programme,
                await former.Read(workshop.Competences.Select(one => one.NodeId), programme.Competences, cancellationToken),
                await former.Read(written.Except(workshop.Competences.Select(one => one.NodeId)), programme.Competences, cancellationToken),
                await mediator.Send(new ListMembers(request.Cohort), cancellationToken),
                await mediator.Send(new ListChanges(request.Cohort, request.Id, null), cancellationToken),
                (await titles.Of([workshop.RemoteLink], cancellationToken)).GetValueOrDefault(workshop.RemoteLink)?.Title ?? "")
            {
                Groups = await mediator.Send(new ListGroups(request.Cohort), cancellationToken),
            };
        }
    }
}
