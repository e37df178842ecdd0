using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Alternance.Answers;

internal sealed class SeedDemoAlternanceValidator : AbstractValidator<SeedDemoAlternance>;

/// <summary>Four structures, a contract for each trainee; one tutor, who follows two of them in the same structure.</summary>
internal sealed class WhenDemoAlternanceIsSeeded(AlternanceDb db, IMediator mediator, TimeProvider clock) : IRequestHandler<SeedDemoAlternance, int>
{
    public async Task<int> Handle(SeedDemoAlternance request, CancellationToken cancellationToken)
    {
        var (now, cohort, camille) = (clock.GetUtcNow().UtcDateTime, request.Cohort, request.People["camille"]);
        var promo = await mediator.Send(new GetPromo(cohort), cancellationToken);
        var structures = new[]
        {
            Make("Centre social de la Plaine", StructureStatus.SocialCentre, "Habitants du quartier, parents, retraités", "Oyonnax"),
            Make("Mairie d’Ambérieu", StructureStatus.TownHall, "Tout public", "Ambérieu-en-Bugey"),
            Make("Médiathèque des Dombes", StructureStatus.Library, "Familles, adolescents", "Villars-les-Dombes"),
            Make("Association Clic & Moi", StructureStatus.Association, "Demandeurs d’emploi", "Bourg-en-Bresse"),
        };
        db.Structures.AddRange(structures);
        var trainees = (await mediator.Send(new ListMembers(cohort), cancellationToken)).Where(one => one.Role == Role.Trainee).ToList();
        foreach (var (one, index) in trainees.Select((one, index) => (one, index)))
        {
            var first = one.PersonId == request.People["Fatou"] || one.PersonId == request.People["Gaël"];
            var placement = new Placement(Guid.CreateVersion7(), cohort, one.PersonId, structures[first ? 0 : 1 + (index % 3)].Id, promo.StartsOn.AddDays(-14), camille, now)
            {
                EndsOn = promo.StartsOn.AddYears(2),
                Kind = index % 3 == 2 ? ContractKind.SeventyOverThreeYears : ContractKind.FullOverTwoYears,
                FundedUntil = promo.StartsOn.AddYears(2),
            };
            if (first)
            {
                placement.Tutors.Add(new PlacementTutor(placement, request.People["odile"], promo.StartsOn.AddDays(-14), camille, now));
                db.Missions.Add(new Mission(Guid.CreateVersion7(), cohort, one.PersonId, "Tenir la permanence du mardi", camille, now) { From = promo.StartsOn, State = MissionState.UnderWay });
                db.Missions.Add(new Mission(Guid.CreateVersion7(), cohort, one.PersonId, "Un atelier « smartphone » pour les parents", camille, now) { From = DateOnly.FromDateTime(now).AddDays(10) });
            }

            db.Placements.Add(placement);
        }

        DemoVisits.Write(db, promo, request.People, now);
        return trainees.Count;

        Structure Make(string name, StructureStatus status, string publics, string place) =>
            new(Guid.CreateVersion7(), name, camille, now) { Status = status, Publics = publics, Place = place };
    }
}
