using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Visits;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>A line of what was agreed becomes a mission, once: whoever presses second finds it made.</summary>
internal sealed class MakeMission : OfVisit, ICommand<Unit>
{
    public string Line { get; set; } = "";

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>The id of the mission that a line of a visit becomes.</summary>
    public static Guid MissionOf(Guid visit, string line) => MadeId.Of("mission", visit, line);

    internal sealed class Validator : AbstractValidator<MakeMission>
    {
        public Validator() => RuleFor(one => one.Until).Must((whole, until) => until is null || whole.From is null || until >= whole.From).WithMessage("It ends before it begins.");
    }

    internal sealed class Handler(AlternanceDb db, VisitDesk desk, CurrentPerson person, TimeProvider clock) : IRequestHandler<MakeMission, Unit>
    {
        public async Task<Unit> Handle(MakeMission request, CancellationToken cancellationToken)
        {
            var (visit, _) = await desk.Find(request, cancellationToken);
            var line = visit.Texts.AgreedLines.FirstOrDefault(one => one == request.Line) ?? throw new Refusal("This line is no longer in what was agreed.");
            var id = MissionOf(visit.Id, line);
            if (await db.Missions.AnyAsync(one => one.Id == id, cancellationToken))
                return Unit.Value;
            var title = TextFile.OneLine(line);
            var isLong = title.Length > Mission.LongestTitle;
            db.Missions.Add(new Mission(id, visit.CohortId, visit.PersonId, isLong ? TextFile.Cut(title, Mission.LongestTitle) : title, person.Id, clock.GetUtcNow().UtcDateTime)
            {
                VisitId = visit.Id,
                From = request.From,
                Until = request.Until,
                Doing = isLong ? TextFile.Cut(title, Mission.LongestWords) : "",
            });
            return Unit.Value;
        }
    }
}
