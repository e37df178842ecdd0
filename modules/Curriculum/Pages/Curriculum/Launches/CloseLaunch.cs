using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Closes a launch: every proposal that got a half-day becomes a draft there, all of them or none. Nothing is typed again.</summary>
internal sealed class CloseLaunch : ICommand<int>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Launch { get; set; }

    /// <summary>The half-day of each proposal ("2026-11-25/Morning"), or nothing: it is not placed.</summary>
    public Dictionary<Guid, string?> Halves { get; set; } = [];

    /// <summary>Place them in spite of what was warned of.</summary>
    public bool Anyway { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<CloseLaunch>
    {
        public Validator() => RuleFor(one => one.Halves)
            .Must(halves => halves.Count <= 200 && halves.Values.All(one => string.IsNullOrEmpty(one) || Model.Programme.When.TryParse(one, out _))).Says("This value cannot be read.");
    }

    internal sealed class Handler(CurriculumDb db, LaunchTable table, PlanJournal journal, PlacementReader reader, HeirReader heirs, IMediator mediator) : IRequestHandler<CloseLaunch, int>
    {
        public async Task<int> Handle(CloseLaunch request, CancellationToken cancellationToken)
        {
            await table.Wait(request.Launch, cancellationToken);
            var launch = await table.Open(request.Cohort, request.Launch, cancellationToken);
            // Sent twice by the same hand it is done once; somebody else is told that it is done.
            if (launch.Written == Phase.Closed && launch.Steps.Exists(one => one.Phase == Phase.Closed && one.By == table.Me))
                return 0;
            var wanted = request.Halves.Where(one => !string.IsNullOrEmpty(one.Value)).ToDictionary(one => one.Key, one => When.TryParse(one.Value, out var when) ? when : default);
            if (await table.PhaseOf(launch, cancellationToken) == Phase.Decide)
                throw new Refusal("The decision is still open: close it first.");
            if (wanted.Count > 0 || launch.Written == Phase.Closed)
                await table.In(request.Cohort, request.Launch, cancellationToken, Phase.Place);
            var proposals = await db.Proposals.Include(one => one.Shares).Include(one => one.Leaders).AsSplitQuery()
                .Where(one => one.LaunchId == launch.Id && one.WithdrawnAt == null).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(cancellationToken);
            if (wanted.Keys.Except(proposals.Select(one => one.Id)).Any())
                throw new NotFound();
            var chosen = proposals.Where(one => wanted.ContainsKey(one.Id)).Select(one => (one, wanted[one.Id])).OrderBy(one => one.Item2.Date).ThenBy(one => one.Item2.Part).ToList();
            if (chosen.Count > 0)
            {
                var made = await Place(request, launch, chosen, cancellationToken);
                journal.Note(ChangeKind.Added, launch.Title, [.. made.Select(one => (one, ""))]);
                if (launch.DecisionId is { } decision)
                    await mediator.Send(new NoteSequels(request.Cohort, decision, [.. made.Select(one => new SequelTerms(one.Title, CurriculumLinks.Workshop(request.Cohort, one.Id)))]), cancellationToken);
            }

            launch.Enter(Phase.Closed, table.Me, table.Now);
            return chosen.Count;
        }

        private async Task<IReadOnlyList<Workshop>> Place(CloseLaunch request, Launch launch, List<(Proposal Proposal, When When)> chosen, CancellationToken stop)
        {
            var context = await reader.Read(request.Cohort, stop);
            var followed = await heirs.Read(request.Cohort, stop);
            var members = (await mediator.Send(new ListMembers(request.Cohort), stop)).ToDictionary(one => one.PersonId);
            var against = new List<ValidationFailure>();
            var made = new List<Workshop>();
            foreach (var (proposal, when) in chosen)
            {
                var field = $"Close.Halves[{proposal.Id}]";
                if (when.Date < launch.FromOn || when.Date > launch.ToOn || context.KindOf(when.Date, when.Part) != HalfDayKind.Centre)
                {
                    against.Add(new ValidationFailure(field, "{0} is not a half-day at the centre of this launch.") { CustomState = new object?[] { when } });
                    continue;
                }

                var workshop = Draft(proposal, followed, members);
                var asBoard = workshop.AsBoard();
                var parts = Placement.LayOut(asBoard, workshop.Minutes, when.Date, when.Part, context);
                against.AddRange(Placement.Conflicts(asBoard, parts, context).Where(one => one.IsHard || !request.Anyway)
                    .Select(one => new ValidationFailure(field, one.Text) { CustomState = one.Values.ToArray() }));
                workshop.SetSlots(parts);
                proposal.WorkshopId = workshop.Id;
                db.Workshops.Add(workshop);
                made.Add(workshop);
                // The next is judged against a board that has this one.
                context = context with { Board = new ProgrammeBoard([.. context.Board.Workshops, workshop.AsBoard()]) };
            }

            return against.Count == 0 ? made : throw new ValidationException(against);
        }

        private Workshop Draft(Proposal proposal, Heirs followed, Dictionary<Guid, MemberCard> members)
        {
            var workshop = new Workshop(Guid.CreateVersion7(), proposal.CohortId, proposal.By, table.Now)
            {
                BrickId = proposal.BrickId,
                Doing = proposal.Doing,
                Leaves = proposal.Leaves,
                Material = proposal.Material,
                Minutes = proposal.Minutes,
            };
            workshop.Name(proposal.Title);
            workshop.SetShares([.. proposal.Shares.Select(one => (one.NodeId, one.Minutes, 0))]);
            workshop.Follow(followed);
            workshop.Leaders.AddRange(proposal.Leaders.Select(one => members.GetValueOrDefault(one.PersonId)).OfType<MemberCard>()
                .Select(one => new WorkshopLeader(workshop.Id, one.Role == Role.Trainer ? LeaderKind.Trainer : LeaderKind.Trainee, one.PersonId, one.Name)));
            return workshop;
        }
    }
}
