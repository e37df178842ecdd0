using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Calendar;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers;

internal sealed class WhenDemoIsAsked(CohortsDb db, UnitOfWork work, UserManager<Person> names, TimeProvider clock) : IRequestHandler<SeedDemoPromo, DemoPromo>
{
    private readonly Dictionary<string, Guid> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> places = new(StringComparer.Ordinal);
    private DateTime now;
    private string hash = "";

    public async Task<DemoPromo> Handle(SeedDemoPromo request, CancellationToken cancellationToken)
    {
        if (await db.People.AnyAsync(cancellationToken))
            throw new Refusal("The demo data is only made in an empty database.");
        now = clock.GetUtcNow().UtcDateTime;
        // Hashing is slow on purpose: once is enough for accounts whose password is printed on the sign-in page.
        hash = names.PasswordHasher.HashPassword(null!, SeedDemoPromo.Password);
        db.Bodies.Add(new Body("Artefacts formation (démonstration)")
        {
            Siret = "73282932000074",
            DeclarationNumber = "84 01 00000 01",
            Signatory = "Claire Martin",
            SignatoryTitle = "Responsable pédagogique",
            DemoSince = now,
        });
        var coordination = Add(DemoPeople.Coordination, Membership.Body);
        var ain = Ain(request.Today, coordination);
        Jura(request.Today, coordination);
        return new DemoPromo(ain, people, places);
    }

    private Guid Ain(DateOnly today, Guid by)
    {
        var start = today.Monday().AddDays(-35);
        var closure = new ClosureLine(start.AddDays(56), start.AddDays(57), "Fermeture du centre");
        var promo = Open($"Promo Ain, {Season(start)} {start.Year}", "01 Ain", start, 100, "CCCCC CCCCC CCCCC SSSSS", [closure], by);
        foreach (var one in DemoPeople.OfPromo)
        {
            var id = Add(one, promo);
            if (one.Expects.Length > 0)
                db.Expectations.Add(new Expectation(promo, id, one.Expects, now));
        }

        Place(promo, "Salle Revermont", "4 rue du Revermont, 01000 Bourg-en-Bresse", "Premier étage, ascenseur.", "Wifi, vidéoprojecteur, 12 ordinateurs portables.", 16);
        Place(promo, "Médiathèque", "1 place de la Grenette, 01000 Bourg-en-Bresse", "Rez-de-chaussée, accès de plain-pied.", "Wifi public.", 20);
        Paths(promo, start);
        var invitation = new Invitation(Guid.CreateVersion7(), promo, "sacha@demo.example", "Sacha", "Neveu", Role.Trainee, people["camille"], now);
        invitation.NewToken(now);
        db.Invitations.Add(invitation);
        return promo;
    }

    private void Jura(DateOnly today, Guid by)
    {
        var year = today.Month >= 3 ? today.Year + 1 : today.Year;
        var promo = Open($"Promo Jura, printemps {year}", "39 Jura", new DateOnly(year, 3, 10).Monday(), 100, "CCCCC", [], by);
        db.Memberships.Add(new Membership(people["yann"], promo, Role.Trainer, by, now));
        var one = Add(DemoPeople.Elsewhere, promo);
        db.Expectations.Add(new Expectation(promo, one, DemoPeople.Elsewhere.Expects, now));
        people.Remove(DemoPeople.Elsewhere.Key);
    }

    private Guid Open(string name, string department, DateOnly start, int halfDays, string weeks, IReadOnlyList<ClosureLine> closures, Guid by)
    {
        _ = AlternancePattern.TryParse(weeks, out var pattern);
        var days = new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday };
        // The week is finished: a promo does not end on a Tuesday.
        var end = CalendarPlan.EndFor(start, halfDays, days, [.. closures.Select(one => (one.From, one.To))], HolidayZone.MetropolitanFrance, pattern!)!.Value;
        var calendar = new CalendarTerms(start, end.Monday().AddDays(4), days, closures, HolidayZone.MetropolitanFrance, pattern!);
        var promo = new TrainingCohort(Guid.CreateVersion7(), name, calendar.StartsOn, calendar.EndsOn, by, now) { Department = department, Pattern = pattern!.ToString() };
        db.Promos.Add(promo);
        db.Closures.AddRange(closures.Select(one => new Closure(promo.Id, one.From, one.To, one.Reason)));
        db.HalfDays.AddRange(calendar.HalfDays.Select(one => new HalfDay(promo.Id, one.Date, one.Part, one.Kind)));
        work.Raise(new PromoOpened(promo.Id, Like: null));
        return promo.Id;
    }

    private void Paths(Guid promo, DateOnly start)
    {
        db.Paths.Add(new IndividualPath(promo, people["Rui"]) { ArrivesOn = start.AddDays(14), TargetMinutes = 16_800, Reason = "Contrat signé deux semaines après le début." });
        var excused = new IndividualPath(promo, people["Hélène"]) { Reason = "Rendez-vous médical." };
        excused.Steps.Add(new IndividualPathStep(excused.Id, start.AddDays(16), DayPart.Afternoon, PathKind.Excused, 0, "Rendez-vous médical"));
        db.Paths.Add(excused);
    }

    private void Place(Guid promo, string name, string address, string access, string network, int capacity)
    {
        var place = new Place(Guid.CreateVersion7(), promo) { Name = name, Address = address, Access = access, Network = network, Capacity = capacity };
        db.Places.Add(place);
        places[name] = place.Id;
    }

    private Guid Add(DemoOne one, Guid cohort)
    {
        var person = new Person(one.Email, one.GivenName, one.FamilyName, "fr", now) { PasswordHash = hash, EmailConfirmed = true, LockoutEnabled = true };
        person.NormalizedEmail = person.NormalizedUserName = names.NormalizeEmail(one.Email);
        db.People.Add(person);
        db.Memberships.Add(new Membership(person.Id, cohort, one.Role, person.Id, now));
        people[one.Key] = person.Id;
        return person.Id;
    }


    private static string Season(DateOnly date) => date.Month switch { >= 3 and <= 5 => "printemps", >= 6 and <= 8 => "été", >= 9 and <= 11 => "automne", _ => "hiver" };

    internal sealed class Validator : AbstractValidator<SeedDemoPromo>;
}
