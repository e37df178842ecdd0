using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
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
        var (today, competences) = (DateOnly.FromDateTime(now), await mediator.Send(new ListCompetences(cohort), cancellationToken));
        var structures = new[]
        {
            Make("Centre social de la Plaine", StructureStatus.SocialCentre, "Habitants du quartier, parents, retraités", "Démarches en ligne, smartphone", "Oyonnax"),
            Make("Mairie d’Ambérieu", StructureStatus.TownHall, "Tout public, retraités", "Démarches en ligne, impôts", "Ambérieu-en-Bugey"),
            Make("Médiathèque des Dombes", StructureStatus.Library, "Familles, parents, adolescents", "Jeux vidéo, recherche sur internet, smartphone", "Villars-les-Dombes"),
            Make("Association Clic & Moi", StructureStatus.Association, "Demandeurs d’emploi", "Recherche d’emploi, messagerie", "Bourg-en-Bresse"),
        };
        (structures[0].Siret, structures[0].Hours) = ("42000001100023", "Du mardi au samedi, 9 h–12 h et 14 h–18 h");
        structures[1].Siret = "21010123400016";
        db.Structures.AddRange(structures);
        var there = (await mediator.Send(new GetCalendar(cohort, today.AddDays(-45), today), cancellationToken)).Where(one => one.Kind == HalfDayKind.Structure).Select(one => one.Date).Distinct().Reverse().ToList();
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
                db.Log.AddRange(DemoLog.Of(cohort, one.PersonId, there, index, now));
                Agree(one.PersonId);
            }

            db.Placements.Add(placement);
        }

        SeedBooklet(promo, request.People, await mediator.Send(new GetCalendar(cohort), cancellationToken), now);
        DemoVisits.Write(db, promo, request.People, now);
        return trainees.Count;

        Structure Make(string name, StructureStatus status, string publics, string themes, string place) =>
            new(Guid.CreateVersion7(), name, camille, now) { Status = status, Publics = publics, Themes = themes, Place = place };

        void Agree(Guid trainee)
        {
            db.Aims.AddRange(competences.Take(4).Select((node, index) => new Aim(cohort, trainee, node.NodeId)
            {
                Practice = index switch { 2 => Practice.Partly, 3 => Practice.NotHere, _ => Practice.Yes },
                IsChosen = index < 2,
                Words = index switch { 0 => "Accueillir à la permanence, et savoir dire ce qu’on ne fait pas", 3 => "La structure n’achète pas de matériel", _ => "" },
            }));
            var held = new Mission(Guid.CreateVersion7(), cohort, trainee, "Tenir la permanence du mardi", camille, now)
            {
                From = promo.StartsOn,
                State = MissionState.UnderWay,
                Doing = "Recevoir sans rendez-vous, de 14 h à 17 h, avec Odile dans le bureau d’à côté.",
                Levers = "Odile connaît les habitués ; une imprimante dans la salle.",
                Brakes = "Les dossiers longs : orienter vers l’espace France services le jeudi.",
                Went = "Trois faites, dix-sept personnes reçues.",
            };
            var soon = new Mission(Guid.CreateVersion7(), cohort, trainee, "Un atelier « smartphone » pour les parents", camille, now) { From = today.AddDays(10), Until = today.AddDays(40), Brakes = "Peu de parents libres le matin : essayer à 17 h." };
            held.Touched.AddRange(competences.Take(2).Select(node => new MissionTouch(held, node.NodeId)));
            soon.Touched.AddRange(competences.Skip(1).Take(1).Select(node => new MissionTouch(soon, node.NodeId)));
            db.Missions.AddRange(held, soon, new Mission(Guid.CreateVersion7(), cohort, trainee, "Réécrire l’affiche de l’accueil en mots simples", camille, now) { State = MissionState.Done, Went = "Affichée depuis lundi ; on pose moins la question des horaires." });
        }
    }

    /// <summary>Words of two periods of a booklet, and the dates of what will be passed.</summary>
    private void SeedBooklet(PromoCard promo, IReadOnlyDictionary<string, Guid> people, IReadOnlyList<HalfDayCard> calendar, DateTime now)
    {
        var (cohort, camille, fatou) = (promo.Id, people["camille"], people["Fatou"]);
        var begun = Periods.Of(calendar, promo.StartsOn, promo.EndsOn).Where(one => one.From <= DateOnly.FromDateTime(now)).Take(2).ToList();
        foreach (var (one, index) in begun.Select((one, index) => (one, index)))
        {
            Say(one.From, Beside.Self, fatou, index == 0 ? "J’ai découvert les permanences et j’ai osé animer seule les dix dernières minutes." : "Je prépare mes supports à l’avance ; il me reste à mieux finir à l’heure.");
            Say(one.From, Beside.Trainer, camille, index == 0 ? "Un départ attentif aux personnes. Prochain pas : préparer une trame d’atelier." : "La trame est là, et elle sert au groupe.");
            if (index == 0)
                Say(one.From, Beside.Tutor, people["odile"], "À l’aise à l’accueil. Les habitants la demandent.");
        }

        db.ExamDates.AddRange(
            new ExamDate(Guid.CreateVersion7(), cohort, camille, now) { Kind = ExamKind.Ecf, Date = DateOnly.FromDateTime(now).AddDays(30), Words = "Animer un atelier devant la promo" },
            new ExamDate(Guid.CreateVersion7(), cohort, camille, now) { Kind = ExamKind.Pix, Date = DateOnly.FromDateTime(now).AddDays(45), PersonId = fatou, Words = "Certification Pix" },
            new ExamDate(Guid.CreateVersion7(), cohort, camille, now) { Kind = ExamKind.Jury, Date = promo.EndsOn, Words = "Dossier professionnel rendu trois semaines avant" });

        void Say(DateOnly from, Beside voice, Guid by, string text)
        {
            var word = new PeriodWord(cohort, fatou, from, voice);
            word.Say(text, by, now);
            db.PeriodWords.Add(word);
        }
    }
}
