using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Pages.Curriculum.Observing;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Answers;

internal sealed class SeedDemoObservationsValidator : AbstractValidator<SeedDemoObservations>;

/// <summary>Of those who led the latest workshops that peers held: the trainer, themselves, and for one of them a peer, each for their own part.</summary>
internal sealed class WhenDemoObservationsAreSeeded(WhoWasThere there, IMediator mediator) : IRequestHandler<SeedDemoObservations, int>
{
    private const int Workshops = 4;

    public async Task<int> Handle(SeedDemoObservations request, CancellationToken cancellationToken)
    {
        var trainees = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role == Role.Trainee).Select(one => one.PersonId).ToHashSet();
        var competences = await mediator.Send(new ListCompetences(request.Cohort), cancellationToken);
        var node = (competences.FirstOrDefault(one => SearchText.Normalise(one.Statement).Contains("anim", StringComparison.Ordinal)) ?? competences[0]).NodeId;
        var held = (await mediator.Send(new ListCourses(request.Cohort, null), cancellationToken))
            .Where(one => one.Stage == WorkshopStage.Held && one.Leaders.Any(trainees.Contains)).OrderByDescending(one => one.On).Take(Workshops).ToList();
        var count = 0;
        foreach (var (course, index) in held.Select((one, index) => (one, index)))
        {
            var leader = course.Leaders.First(trainees.Contains);
            var level = index % 2 == 0 ? ObservedLevel.UnderWay : ObservedLevel.Autonomous;
            await Say(leader, request.People["camille"], ObservingVoice.Trainer, level, "Laisse chercher avant de montrer, et reformule pour tout le monde.");
            if (index < 2)
                await Say(leader, leader, ObservingVoice.Self, ObservedLevel.UnderWay, "À l’aise quand le groupe pose des questions, moins au démarrage.");
            if (index == 0 && await Peer(course, leader) is { } peer)
                await Say(leader, peer, ObservingVoice.Peer, ObservedLevel.Autonomous, "J’ai pu refaire seul·e en partant.");

            async Task Say(Guid person, Guid by, ObservingVoice voice, ObservedLevel how, string text)
            {
                var link = new EvidenceLink(course.Title, CurriculumLinks.Workshop(request.Cohort, course.Id));
                await mediator.Send(new Observe(Guid.CreateVersion7(), request.Cohort, person, node, voice, course.On!.Value, how, text, [link], by), cancellationToken);
                count++;
            }
        }

        return count;

        // A peer speaks of what they saw: somebody who was there.
        async Task<Guid?> Peer(WorkshopCourse course, Guid leader)
        {
            foreach (var one in trainees.Where(one => one != leader))
            {
                if (await there.Both(request.Cohort, [course.Id], course.On!.Value, (one, leader), cancellationToken))
                    return one;
            }

            return null;
        }
    }
}
