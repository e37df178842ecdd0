using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Diagnoses;

/// <summary>The open questionnaire of a promo, or one that is closed: while it is open its lines and the reader's own answers, then their shape, if five people answered. A shape that grew before their eyes would tell who added what.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Id">One of those before; null: the latest.</param>
internal sealed record GetDiagnosis(Guid Cohort, Guid? Id = null) : IQuery<GetDiagnosis.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    /// <param name="Counts">Null while it is open, and below five people.</param>
    internal sealed record Line(Guid Id, string Text, AgreementCounts? Counts, Agreement? Mine);

    internal sealed record Sheet(Guid Id, string Title, int Version, DateTime OpenedAt, DateTime? ClosedAt, int Answered, IReadOnlyList<Line> Lines)
    {
        public bool IsOpen => ClosedAt is null;

        public bool HasShape => Lines.Any(one => one.Counts is not null);

        public bool HasMine => Lines.Any(one => one.Mine is not null);
    }

    internal sealed record Other(Guid Id, string Title, DateTime OpenedAt);

    internal sealed record Answer(PromoCard Promo, Sheet? Now, IReadOnlyList<Other> Others, bool MaySay);

    internal sealed class Handler(CohortsDb db, IMediator mediator, CurrentPerson person) : IRequestHandler<GetDiagnosis, Answer>
    {
        private const int Most = 20;

        public async Task<Answer> Handle(GetDiagnosis request, CancellationToken cancellationToken)
        {
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var all = await db.Diagnoses.Where(one => one.CohortId == request.Cohort).OrderByDescending(one => one.OpenedAt).Take(Most).Select(one => new Other(one.Id, one.Title, one.OpenedAt)).ToListAsync(cancellationToken);
            var chosen = request.Id ?? all.FirstOrDefault()?.Id;
            var row = chosen is null ? null : await db.Diagnoses.Include(one => one.Statements.OrderBy(line => line.Position)).FirstOrDefaultAsync(one => one.Id == chosen && one.CohortId == request.Cohort, cancellationToken);
            if (request.Id is not null)
                Kernel.NotFound.IfNull(row);
            return new Answer(promo, row is null ? null : row.ClosedAt is null ? await Open(row, cancellationToken) : Closed(row), [.. all.Where(one => one.Id != chosen)], person.RoleIn(request.Cohort) is Role.Trainee or Role.Trainer);
        }

        private async Task<Sheet> Open(Diagnosis row, CancellationToken stop)
        {
            var people = await db.DiagnosisAnswers.Where(one => one.DiagnosisId == row.Id).Select(one => one.PersonId).Distinct().CountAsync(stop);
            var me = person.Id;
            var mine = await db.DiagnosisAnswers.Where(one => one.DiagnosisId == row.Id && one.PersonId == me).ToDictionaryAsync(one => one.StatementId, one => one.Value, stop);
            return new Sheet(row.Id, row.Title, row.Version, row.OpenedAt, null, people, [.. row.Statements.Select(one => new Line(one.Id, one.Text, null, mine.TryGetValue(one.Id, out var said) ? said : null))]);
        }

        private static Sheet Closed(Diagnosis row) => new(row.Id, row.Title, row.Version, row.OpenedAt, row.ClosedAt, row.Answered,
            [.. row.Statements.Select(one => new Line(one.Id, one.Text, row.Answered < Diagnosis.Least ? null : one.Counts, null))]);
    }
}
