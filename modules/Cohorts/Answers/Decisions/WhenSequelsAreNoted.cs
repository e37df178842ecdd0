using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Kernel;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Decisions;

internal sealed class NoteSequelsRules : AbstractValidator<NoteSequels>
{
    private const string Unreadable = "This value cannot be read.";

    public NoteSequelsRules()
    {
        RuleFor(one => one.Sequels).Must(one => one is { Count: <= 60 }).Says(Unreadable);
        RuleForEach(one => one.Sequels).ChildRules(sequel =>
        {
            sequel.RuleFor(one => one.Title).Required(200);
            sequel.RuleFor(one => one.Path).Required(300);
            // The register writes it as a link: it leads nowhere else.
            sequel.RuleFor(one => one.Path).Must(OnThisSite).Says(Unreadable);
        });
    }

    private static bool OnThisSite(string path) =>
        string.IsNullOrEmpty(path) || (path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal));
}

internal sealed class WhenSequelsAreNoted(CohortsDb db, TimeProvider clock) : IRequestHandler<NoteSequels, Unit>
{
    public async Task<Unit> Handle(NoteSequels request, CancellationToken cancellationToken)
    {
        if (!await db.Decisions.AnyAsync(one => one.Id == request.Decision && one.CohortId == request.Cohort, cancellationToken))
            throw new NotFound();
        var known = await db.Sequels.Where(one => one.DecisionId == request.Decision).Select(one => one.Path).ToListAsync(cancellationToken);
        db.Sequels.AddRange(request.Sequels.DistinctBy(one => one.Path).Where(one => !known.Contains(one.Path))
            .Select(one => new DecisionSequel(request.Decision, one.Title, one.Path, clock.GetUtcNow().UtcDateTime)));
        return Unit.Value;
    }
}
