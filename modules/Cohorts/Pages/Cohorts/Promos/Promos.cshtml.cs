using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

internal sealed class PromosModel : CohortPage
{
    public GetPromos.Answer Answer { get; private set; } = null!;

    public DateOnly Today { get; private set; }

    public override async Task Load()
    {
        Answer = await Send(new GetPromos());
        Today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);
    }

    public Task OnGet() => Load();
}

/// <summary>Every promo of the body, latest first.</summary>
internal sealed record GetPromos : IQuery<GetPromos.Answer>
{
    public Access Access => Access.Coordinator;

    internal sealed record Line(Guid Id, string Name, string Department, DateOnly StartsOn, DateOnly EndsOn, int TargetMinutes, int Trainees);

    internal sealed record Answer(IReadOnlyList<Line> Promos);

    internal sealed class Handler(CohortsDb db) : IRequestHandler<GetPromos, Answer>
    {
        private const int Most = 200;

        public async Task<Answer> Handle(GetPromos request, CancellationToken cancellationToken) =>
            new(await db.Promos.OrderByDescending(one => one.StartsOn).ThenBy(one => one.Id).Take(Most)
                .Select(one => new Line(one.Id, one.Name, one.Department, one.StartsOn, one.EndsOn, one.TargetMinutes,
                    db.Memberships.Count(held => held.CohortId == one.Id && held.EndedAt == null && held.Role == Role.Trainee)))
                .ToListAsync(cancellationToken));
    }
}
