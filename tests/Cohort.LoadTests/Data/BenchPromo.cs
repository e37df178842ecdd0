using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Calendar;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel.People;

namespace Cohort.LoadTests.Data;

/// <summary>One promo: two trainers, eighteen trainees, 100 half-days at the centre around today, and its programme.</summary>
internal sealed class BenchPromo
{
    private const int Trainers = 2, HalfDays = 100;
    // Which days of these weeks the promo meets is said by its working days.
    private static readonly string[] Patterns = ["CCCCCCC CCCCCCC CCCCCCC SSSSSSS", "CCCCCCC", "CCCCCCC CCCCCCC SSSSSSS"];
    private static readonly string[] Seasons = ["printemps", "été", "automne", "hiver"];
    private static readonly string[] Departments = ["01 Ain", "07 Ardèche", "14 Calvados", "25 Doubs", "29 Finistère", "33 Gironde", "35 Ille-et-Vilaine", "38 Isère", "39 Jura", "44 Loire-Atlantique", "59 Nord", "63 Puy-de-Dôme", "69 Rhône", "73 Savoie", "974 La Réunion"];
    private static readonly string[] GivenNames = ["Camille", "Yann", "Fatou", "Aïcha", "Bérénice", "Dimitri", "Élodie", "Gaël", "Hélène", "Idriss", "Jean-Baptiste", "Kim-Ly", "Lucie", "Mamadou", "Noémie", "Rui", "Solène", "Théo", "Ursula", "Xavier", "Zoé"];
    private static readonly string[] FamilyNames = ["Vuillermoz", "Le Goff", "Diallo", "Benali", "Charvet", "Kowalski", "Morand", "Riou", "Bouvard", "Camara", "Ferrand", "Nguyen", "Gauthier", "Sow", "Pernet", "Tavares", "Bailly", "de La Rochefoucauld", "Petit"];

    private readonly int number;
    private readonly DateOnly today;
    private readonly bool voted;
    private readonly IReadOnlyList<Framework> frameworks;
    private readonly List<Person> people = [];
    private readonly Person tutor;
    private readonly TrainingCohort promo;
    private readonly CalendarTerms calendar;

    public BenchPromo(int number, DateOnly today, string hash, IReadOnlyList<Framework> frameworks, int members = 20, bool voted = true)
    {
        (this.number, this.today, this.frameworks, this.voted) = (number, today, frameworks, voted);
        _ = AlternancePattern.TryParse(Patterns[number % Patterns.Length], out var pattern);
        // Today is always a day at the centre, be it a Sunday: else a page would weigh less on some days of the week.
        var isWeekend = today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var days = Enumerable.Range(0, 5).Select(one => isWeekend ? today.AddDays(-one).DayOfWeek : (DayOfWeek)(one + 1)).ToHashSet();
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        // Four or six weeks ago: in none of the patterns is this week one in the structure.
        var start = monday.AddDays(number % 2 == 0 ? -28 : -42);
        var closure = new ClosureLine(start.AddDays(8), start.AddDays(9), "Fermeture du centre");
        var end = CalendarPlan.EndFor(start, HalfDays, days, [(closure.From, closure.To)], HolidayZone.None, pattern!)!.Value;
        calendar = new CalendarTerms(start, end, days, [closure], HolidayZone.None, pattern!);
        promo = new TrainingCohort(Guid.CreateVersion7(), string.Create(CultureInfo.InvariantCulture, $"Promo {Departments[number % Departments.Length][3..].Trim()}, {Seasons[number % 4]} {start.Year} ({number + 1})"), start, end, Guid.Empty, Now)
        {
            Department = Departments[number % Departments.Length],
            Pattern = pattern!.ToString(),
            WorkingDays = string.Concat(days.Select(one => one == DayOfWeek.Sunday ? 7 : (int)one).Order()),
            Holidays = HolidayZone.None,
        };
        for (var index = 0; index < members; index++)
        {
            var email = string.Create(CultureInfo.InvariantCulture, $"p{number}-{index}@bench.example");
            people.Add(Somebody(email, GivenNames[(number + (index * 5)) % GivenNames.Length], FamilyNames[((number * 3) + (index * 7)) % FamilyNames.Length], index % 8 == 7 ? "en" : "fr", hash));
        }

        tutor = Somebody(string.Create(CultureInfo.InvariantCulture, $"t{number}@bench.example"), "Odile", FamilyNames[number % FamilyNames.Length], "fr", hash);
    }

    public Guid Id => promo.Id;

    /// <summary>Its launch, and the decision of it; once the rows were made.</summary>
    public Guid Launch { get; private set; }

    public Guid Decision { get; private set; }

    public IReadOnlyList<Guid> People => [.. people.Select(one => one.Id)];

    /// <summary>Who follows its trainees in their structure, with a password: the page is the same by a link.</summary>
    public Guid Tutor => tutor.Id;

    public string TutorEmail => tutor.Email!;

    public IReadOnlyList<string> Emails => [.. people.Select(one => one.Email!)];

    private DateTime Now => today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>Every row of the promo.</summary>
    public IEnumerable<object> Rows()
    {
        var places = new[] { Place("Salle Revermont", "4 rue du Revermont", 16 + (number % 8)), Place("Médiathèque", "1 place de la Grenette", 24) };
        var leaders = people.Select((one, index) => (one.Id, one.FullName, IsTrainer: index < Trainers)).ToList();
        var launch = new BenchLaunch(promo.Id, today, [.. people.Select(one => one.Id)], frameworks, voted);
        (Launch, Decision) = (launch.Id, launch.Decision);
        var programme = new BenchProgramme(promo, calendar, today, frameworks, leaders, [.. places.Select(one => one.Id)]);
        return
        [
            promo, .. people, tutor, .. places, new Membership(tutor.Id, promo.Id, Role.Tutor, tutor.Id, Now),
            .. people.Select((one, index) => new Membership(one.Id, promo.Id, index < Trainers ? Role.Trainer : Role.Trainee, one.Id, Now)),
            .. people.Select(one => new Expectation(promo.Id, one.Id, "Oser parler devant un groupe, et savoir rattraper un atelier qui part de travers.", Now)),
            .. calendar.HalfDays.Select(one => new HalfDay(promo.Id, one.Date, one.Part, one.Kind)),
            .. calendar.Closures.Select(one => new Closure(promo.Id, one.From, one.To, one.Reason)),
            Path(people[^1].Id, calendar.StartsOn.AddDays(14)), Path(people[^2].Id, null),
            .. programme.Rows(),
            .. launch.Rows(),
            .. people.SelectMany((one, index) => BenchDirectory.Of(one.Id, promo.Department, (number * 20) + index, today)),
        ];
    }

    private Person Somebody(string email, string givenName, string familyName, string language, string hash) => new(email, givenName, familyName, language, Now)
    {
        PasswordHash = hash,
        EmailConfirmed = true,
        NormalizedEmail = email.ToUpperInvariant(),
        NormalizedUserName = email.ToUpperInvariant(),
    };

    private Place Place(string name, string address, int capacity) => new(Guid.CreateVersion7(), promo.Id)
    {
        Name = name,
        Address = address + ", 01000 Bourg-en-Bresse",
        Access = "Premier étage, ascenseur.",
        Network = "Wifi, vidéoprojecteur, 12 ordinateurs portables.",
        Capacity = capacity,
    };

    private IndividualPath Path(Guid person, DateOnly? arrives)
    {
        var path = new IndividualPath(promo.Id, person) { ArrivesOn = arrives, Reason = "Contrat signé après le début." };
        path.Steps.Add(new IndividualPathStep(path.Id, calendar.HalfDays[9].Date, calendar.HalfDays[9].Part, PathKind.Excused, 0, "Rendez-vous médical"));
        return path;
    }
}
