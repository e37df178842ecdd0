using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Running;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>The rituals that fit, in the order of the draw, and those this promo kept last.</summary>
internal sealed record DrawRitual(Guid Cohort, RitualWish Wish) : IQuery<DrawRitual.Answer>
{
    private const int MostBricks = 500;
    private const int MostKept = 12;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Kept(Guid Id, Guid Brick, string Title, DateOnly Date, DayPart Part, int Minutes);

    internal sealed record Answer(IReadOnlyList<RitualCard> Fitting, IReadOnlyList<Kept> Lately, GetProgramme.Answer Programme, DateOnly Today, int Trainees);

    internal sealed class Handler(CurriculumDb db, IMediator mediator, TimeProvider clock) : IRequestHandler<DrawRitual, Answer>
    {
        public async Task<Answer> Handle(DrawRitual request, CancellationToken cancellationToken)
        {
            var programme = await mediator.Send(new GetProgramme(request.Cohort), cancellationToken);
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), programme.Promo.Zone).Date);
            var kept = await db.RitualUses.AsNoTracking().Where(one => one.CohortId == request.Cohort && one.Date > today.AddDays(-RitualDraw.Lately)).OrderByDescending(one => one.Date).ThenByDescending(one => one.Part).ThenBy(one => one.Id)
                .Select(one => new Kept(one.Id, one.BrickId, one.Title, one.Date, one.Part, one.Minutes)).ToListAsync(cancellationToken);
            var used = kept.GroupBy(one => one.Brick).ToDictionary(one => one.Key, one => one.Max(other => other.Date));
            var bricks = await db.Bricks.AsNoTracking().Where(one => one.Kind == BrickKind.Ritual && one.ShelvedAt == null).OrderBy(one => one.SearchText).Take(MostBricks)
                .Select(one => new { one.Id, one.Title, one.Value, one.Doing, one.Material, one.Moment, one.GroupMin, one.GroupMax, one.MinutesMin, one.Minutes, FromAfar = one.Remote != BrickRemote.No, one.IsSeated }).ToListAsync(cancellationToken);
            var cards = bricks.Select(one => new RitualCard(one.Id, one.Title, one.Value, one.Doing, one.Material, one.Moment, one.GroupMin, one.GroupMax, one.MinutesMin, one.Minutes, one.FromAfar, one.IsSeated, used.TryGetValue(one.Id, out var date) ? date : null));
            return new Answer(RitualDraw.Order(cards, request.Wish, request.Cohort, today), [.. kept.Take(MostKept)], programme, today, programme.Context.Trainees);
        }
    }
}
