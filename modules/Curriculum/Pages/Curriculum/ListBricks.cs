using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The body's bricks, by title; a text (accents ignored), a kind or a competence narrows the list.</summary>
internal sealed record ListBricks(Guid Cohort, string Text, BrickKind? Kind, Guid? Competence) : IQuery<ListBricks.Answer>
{
    private const int Most = 200;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Line(Guid Id, string Title, string Value, BrickKind Kind, int Minutes, int GroupMin, int GroupMax, IReadOnlyList<Guid> Competences);

    internal sealed record Answer(IReadOnlyList<Line> Bricks, IReadOnlyList<CompetenceCard> Competences);

    internal sealed class Handler(CurriculumDb db, IMediator mediator) : IRequestHandler<ListBricks, Answer>
    {
        public async Task<Answer> Handle(ListBricks request, CancellationToken cancellationToken)
        {
            var bricks = db.Bricks.Where(one => one.ShelvedAt == null);
            var text = SearchText.Normalise(request.Text);
            if (text.Length > 0)
                bricks = bricks.Where(one => one.SearchText.Contains(text));
            if (request.Kind is { } kind)
                bricks = bricks.Where(one => one.Kind == kind);
            if (request.Competence is { } competence)
                bricks = bricks.Where(one => one.Competences.Any(served => served.NodeId == competence));
            var lines = await bricks.OrderBy(one => one.SearchText).Take(Most)
                .Select(one => new Line(one.Id, one.Title, one.Value, one.Kind, one.Minutes, one.GroupMin, one.GroupMax, one.Competences.Select(served => served.NodeId).ToList()))
                .ToListAsync(cancellationToken);
            return new Answer(lines, await mediator.Send(new ListCompetences(request.Cohort), cancellationToken));
        }
    }
}
