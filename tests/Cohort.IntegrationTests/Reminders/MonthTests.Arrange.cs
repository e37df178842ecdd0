using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Visits;
using Cohort.Alternance.Pages.Alternance.Agreement;
using Cohort.Alternance.Pages.Alternance.Booklet;
using Cohort.Alternance.Pages.Alternance.Structures;
using Cohort.Alternance.Pages.Alternance.Trainee;
using Cohort.Alternance.Pages.Alternance.Visits;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.Calendar;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Cohorts.Pages.Cohorts.Promos;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Kernel.People;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Reminders;

public sealed partial class MonthTests
{
    private readonly Dictionary<string, Guid> things = new(StringComparer.Ordinal);

    /// <summary>All that stands on Tuesday 9 March at 11:00.</summary>
    private async Task Arrange()
    {
        await host.As(Cast.Coordinator, Terms(new OpenPromo { Id = promo }));
        await host.As(Cast.Coordinator, new CorrectHalfDay { Cohort = promo, Date = Day(30), Part = DayPart.Afternoon, Kind = HalfDayKind.Off });
        await host.Read(async db =>
        {
            foreach (var (name, role, language) in new[] { ("Camille", Role.Trainer, "fr"), ("Yann", Role.Trainer, "fr"), ("Fatou", Role.Trainee, "fr"), ("Sam", Role.Trainee, "en"), ("Rémi", Role.Trainee, "fr"), ("Denise", Role.Tutor, "fr") })
            {
                var email = $"{name.ToLowerInvariant()}@month.example";
                var person = new Person(email, name, "Mois", language, DateTime.UnixEpoch);
                db.AddRange(person, new Membership(person.Id, promo, role, person.Id, DateTime.UnixEpoch));
                people[name] = (person.Id, email);
            }

            return await db.SaveChangesAsync();
        });
        await Wish();
        await host.As(Email("Camille"), new AddPathStep { Cohort = promo, Person = Id("Sam"), Date = Day(29), Part = DayPart.Afternoon, Kind = PathKind.Excused });
        await Programme();
        await Structures();
    }

    private static T Terms<T>(T form)
        where T : PromoTerms
    {
        (form.Name, form.StartsOn, form.EndsOn, form.Holidays, form.Target) = ("Mois", new(2027, 3, 1), new(2027, 4, 9), HolidayZone.None, 21_000);
        (form.Pattern, form.OwnPattern) = (PromoTerms.Own, "----- --C-- SSSSS CC-SS CC--- SSSSS");
        return form;
    }

    private async Task Programme()
    {
        var competence = (await host.As(Email("Camille"), new ListCompetences(promo)))[0].NodeId;
        foreach (var (title, when, leader) in new[]
        {
            ("Accueillir", "2027-03-10/Morning", "Camille"), ("Les pads", "2027-03-10/Afternoon", "Yann"),
            ("Mots de passe", "2027-03-22/Morning", "Yann"), ("Cartes", "2027-03-22/Afternoon", "Camille"),
            ("Bilan", "2027-03-23/Morning", "Camille"), ("Impôts", "2027-03-23/Afternoon", "Camille"),
            ("Téléphones", "2027-03-29/Morning", "Camille"), ("Jeux", "2027-03-29/Afternoon", "Yann"),
        })
        {
            workshops[title] = await host.As(Email("Camille"), new AddWorkshop { Cohort = promo, Id = Guid.CreateVersion7(), Title = title, When = when, Minutes = 210, Leaders = [Id(leader)], Touched = [competence], Anyway = true });
            labels[workshops[title]] = title;
        }
    }

    private async Task Structures()
    {
        var structure = Guid.CreateVersion7();
        await host.As(Email("Camille"), new SaveStructure { Cohort = promo, Id = structure, Name = "Médiathèque du Mois" });
        foreach (var name in new[] { "Fatou", "Sam", "Rémi" })
        {
            var placement = Guid.CreateVersion7();
            await host.As(Email("Camille"), new SavePlacement { Cohort = promo, Person = Id(name), Id = placement, Structure = structure, StartsOn = new(2027, 3, 1), FundedUntil = name == "Fatou" ? new(2027, 4, 14) : null });
            if (name != "Rémi")
                await host.As(Email("Camille"), new AddTutor { Cohort = promo, Person = Id(name), Placement = placement, Known = Id("Denise"), From = new(2027, 3, 1) });
        }

        await host.As(Email("Yann"), new PlanVisit { Cohort = promo, Person = Id("Fatou"), Id = New("visit", "Fatou"), Date = Day(18), Part = DayPart.Afternoon, StartsAt = new(14, 0) });
        await host.As(Email("Camille"), new PlanUsualVisits(promo, Id("Sam")));
        foreach (var number in new[] { 1, 2 })
            labels[UsualVisits.Id(promo, Id("Sam"), number)] = "Sam";
        await host.As(Email("Camille"), new SaveMission { Cohort = promo, Person = Id("Fatou"), Id = New("Inventaire"), Title = "Inventaire", From = new(2027, 3, 1), Until = Day(19) });
        await host.As(Email("Camille"), new SaveMission { Cohort = promo, Person = Id("Sam"), Id = New("Affiches"), Title = "Affiches", From = new(2027, 3, 1), Until = Day(26) });
        await Exam("ECF", ExamKind.Ecf, Day(1), null, New("ECF"));
        await Exam("Pix", ExamKind.Pix, Day(26), Id("Fatou"), New("Pix"));
        await Exam("Jury", ExamKind.Jury, new(2027, 4, 9), null, New("Jury"));
    }

    private Task Exam(string words, ExamKind kind, DateOnly date, Guid? person, Guid id, int version = 0) =>
        host.As(Email("Camille"), new SaveExamDate { Cohort = promo, Id = id, Version = version, Kind = kind, Date = date, Person = person, Words = words });

    private Guid Id(string name) => people[name].Id;

    private string Email(string name) => people[name].Email;

    /// <summary>The id of something new, which the list calls by this label.</summary>
    private Guid New(string name, string? label = null)
    {
        labels[things[name] = Guid.CreateVersion7()] = label ?? name;
        return things[name];
    }
}
