using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Reading;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>
/// The frameworks of a promo as it reads them together; the marks shown are one's own, or for trainers those of a trainee.
/// Only trainers learn who finds what unclear: for the others the names are left out here, not in the page.
/// </summary>
internal sealed record ReadFramework(Guid Cohort, Guid? Person) : IQuery<ReadFramework.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>One framework and its lines in reading order.</summary>
    internal sealed record Section(ReadingFramework Framework, IReadOnlyList<ReadingLine> Lines);

    /// <summary>What the programme does for a competence.</summary>
    internal sealed record Doing(CoverageLine Hours, int Workshops);

    internal sealed record Answer(
        GetProgramme.Answer Programme, Heirs Heirs, IReadOnlyList<Section> Sections, IReadOnlyList<ReadingNode> LeftBehind, IReadOnlyDictionary<Guid, Doing> Doings,
        ReadingProgress Mine, GroupProgress Group, IReadOnlyList<(Somebody Trainee, ReadingProgress Progress)> Trainees, Somebody? Shown)
    {
        public IEnumerable<ReadingLine> Lines => Sections.SelectMany(one => one.Lines);

        public CompetenceCard? Card(Guid node) => Doings.GetValueOrDefault(node)?.Hours.Competence;
    }

    internal sealed class Handler(ReadingReader reader, CurrentPerson person, IMediator mediator) : IRequestHandler<ReadFramework, Answer>
    {
        public async Task<Answer> Handle(ReadFramework request, CancellationToken cancellationToken)
        {
            var steers = person.Steers(request.Cohort);
            var trainees = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role == Role.Trainee)
                .Select(one => new Somebody(one.PersonId, one.Name)).ToList();
            if (!steers && request.Person is { } other && other != person.Id)
                throw new NotFound();
            var shown = steers && request.Person is { } id ? NotFound.IfNull(trainees.Find(one => one.Id == id)) : null;
            var rows = await reader.Read(request.Cohort, cancellationToken);
            var programme = await mediator.Send(new GetProgramme(request.Cohort), cancellationToken);

            var marks = FrameworkReading.Marks(rows.Marks, rows.Heirs);
            var byFramework = rows.Nodes.ToLookup(one => one.FrameworkId);
            List<Section> sections = [.. rows.Frameworks.Select(one => new Section(
                one, FrameworkReading.Lines([.. byFramework[one.Id]], marks, rows.Notes, rows.Heirs, trainees, shown?.Id ?? person.Id)))];
            var lines = sections.SelectMany(one => one.Lines).ToList();
            var progress = trainees.Select(one => (Trainee: one, Progress: ReadingProgress.Of(lines, marks, one.Id))).ToList();
            var group = GroupProgress.Of([.. progress.Select(one => one.Progress)], lines);
            var held = programme.Board.Workshops.Where(one => one.Counts && one.Slots.Count > 0)
                .SelectMany(one => one.Shares.Select(share => (Node: rows.Heirs.Of(share.NodeId), one.Id))).Distinct().ToLookup(one => one.Node);
            return new Answer(
                programme,
                rows.Heirs,
                steers ? sections : [.. sections.Select(one => one with { Lines = [.. one.Lines.Select(Nameless)] })],
                rows.LeftBehind,
                programme.Coverage.ToDictionary(one => one.Competence.NodeId, one => new Doing(one, held[one.Competence.NodeId].Count())),
                ReadingProgress.Of(lines, marks, shown?.Id ?? person.Id),
                group,
                steers ? progress : [],
                shown);
        }

        private static ReadingLine Nameless(ReadingLine line) => line with { NotClearTo = [.. line.NotClearTo.Select(_ => new Somebody(Guid.Empty, ""))] };
    }
}
