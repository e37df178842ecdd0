using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Writing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class SeedDemoWritingValidator : AbstractValidator<SeedDemoWriting>;

/// <summary>Three people wrote about the latest workshop, one after the other; one sheet was made of it.</summary>
internal sealed class WhenDemoWritingIsSeeded(CurriculumDb db, IMediator mediator, TimeProvider clock) : IRequestHandler<SeedDemoWriting, int>
{
    private static readonly string[] Steps =
    [
        "## Ce qui s’est dit\n\n- On montre une chose à la fois, et on laisse la souris à la personne.\n\n## Liens\n\n## Ce qu’on garde\n\n## À ne pas partager",
        "## Ce qui s’est dit\n\n- On montre une chose à la fois, et on laisse la souris à la personne.\n- Reformuler avant de répondre évite la moitié des erreurs.\n\n## Liens\n\n- https://www.lesbonsclics.fr/\n\n## Ce qu’on garde\n\n## À ne pas partager",
        "## Ce qui s’est dit\n\n- On montre une chose à la fois, et on laisse la souris à la personne.\n- Reformuler avant de répondre évite la moitié des erreurs.\n\n## Liens\n\n- https://www.lesbonsclics.fr/\n\n## Ce qu’on garde\n\nTrois gestes pour accueillir :\n\n1. Saluer et se mettre à côté, pas en face.\n2. Demander ce qui a déjà été essayé.\n3. Finir par ce que la personne refera seule.\n\n## À ne pas partager\n\nLa situation racontée ce matin reste entre nous.",
    ];

    public async Task<int> Handle(SeedDemoWriting request, CancellationToken cancellationToken)
    {
        var held = (await mediator.Send(new ListCourses(request.Cohort, null), cancellationToken)).Where(one => one.Stage == WorkshopStage.Held).OrderByDescending(one => one.On).ThenBy(one => one.Id).FirstOrDefault();
        if (held is null || await db.SharedTexts.AnyAsync(one => one.CohortId == request.Cohort, cancellationToken))
            return 0;
        var (writers, begun) = (new[] { "camille", "fatou", "yann" }.Where(request.People.ContainsKey).Select(one => request.People[one]).ToList(), clock.GetUtcNow().UtcDateTime.AddDays(-1));
        var notes = new SharedText(Guid.CreateVersion7(), request.Cohort, held.Id);
        db.SharedTexts.Add(notes);
        foreach (var (index, step) in Steps.Index())
            db.Revisions.Add(notes.Say(step, index == 0 ? RevisionKind.Begun : RevisionKind.Written, "", writers[index % writers.Count], begun.AddMinutes(6 * index)));
        db.Scribes.AddRange(new ScribeTurn(notes, ScribeRole.Writes, writers[^1], begun), new ScribeTurn(notes, ScribeRole.Checks, writers[^2], begun));
        var words = new SharedText(Guid.CreateVersion7(), request.Cohort, null);
        var sheet = new FactSheet(Guid.CreateVersion7(), words, writers[0], begun.AddMinutes(30)) { WorkshopId = held.Id, MadeFrom = held.Title };
        sheet.Name("Trois gestes pour accueillir", FactSheet.SlugOf("Trois gestes pour accueillir"));
        db.SharedTexts.Add(words);
        db.Revisions.Add(words.Say(TextSection.Of(Steps[^1])[2].Body, RevisionKind.Begun, "", writers[0], begun.AddMinutes(30)));
        var bricks = await db.Bricks.OrderBy(one => one.Title).Select(one => one.Id).Take(1).ToListAsync(cancellationToken);
        sheet.Touch(bricks, (await mediator.Send(new ListCompetences(request.Cohort), cancellationToken)).Take(1).Select(one => one.NodeId));
        sheet.Say(words.Text);
        db.FactSheets.Add(sheet);
        return 2;
    }
}
