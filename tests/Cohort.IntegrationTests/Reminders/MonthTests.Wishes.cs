using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Digests;
using Cohort.Facilities.Pages.Facilities.Digests;
using Cohort.Facilities.Pages.Facilities.Terms;
using Cohort.Facilities.Pages.Facilities.Wishes;
using Cohort.Testing;

namespace Cohort.IntegrationTests.Reminders;

public sealed partial class MonthTests
{
    private async Task Wish()
    {
        await Sam(new TimeOnly(8, 30));
        await host.As(Email("Fatou"), new SetWishes { Ways = { ["DecisionCloses"] = SetWishes.Usual }, Leads = { ["DecisionCloses"] = 48 } });
        await host.As(Email("Rémi"), new SetWishes { Ways = { ["SignNow"] = "none" } });
        await host.As(Email("Yann"), new SetWishes { Ways = { ["AlertsRaised"] = "none" } });
        await host.As(Email("Sam"), new SetDigest { Rhythm = Rhythm.Weekly, Weekday = DayOfWeek.Wednesday, At = new(10, 0) });
        await host.As(Email("Denise"), new SetDigest { Rhythm = Rhythm.Weekly, Weekday = DayOfWeek.Friday, At = new(10, 0) });
    }

    private Task Sam(TimeOnly quietTo) => host.As(Email("Sam"), new SetWishes
    {
        QuietFrom = new(20, 0),
        QuietTo = quietTo,
        EveningAt = new(17, 0),
        QuietDays = [DayOfWeek.Sunday],
        Ways = { ["WorkshopInAnHour"] = "both" },
    });

    private Task Yann(Rhythm rhythm) => host.As(Email("Yann"), new SetDigest { Rhythm = rhythm, Weekday = DayOfWeek.Monday, At = new(8, 0) });

    private IEnumerable<(DateTime At, Func<Task> Happens)> WishesThatChange()
    {
        yield return (At(17, 12), () => Yann(Rhythm.Daily));
        yield return (At(20, 12), () => Yann(Rhythm.Weekly));
        yield return (At(29, 20), () => Sam(new TimeOnly(9, 15)));
        yield return (At(31, 12), () => Sam(new TimeOnly(8, 30)));
        yield return (At(10, 9, 30), () => host.As(Cast.Coordinator, new SetTerms { Cohort = promo, Ways = { ["LaunchOpened"] = "inbox" } }));
        yield return (At(26, 10), () => host.As(Cast.Coordinator, new SetTerms { Cohort = promo, Ways = { ["HoursBehind"] = SetTerms.Off } }));
        yield return (At(2, 10, 15), () => host.As(Cast.Coordinator, new SetTerms { Cohort = promo, Ways = { ["HoursBehind"] = SetTerms.Usual } }));
        yield return (At(29, 12), () => host.As(Cast.Coordinator, new SetTerms { Cohort = promo, Ways = { ["WorkshopInAnHour"] = SetTerms.Usual }, Leads = { ["WorkshopInAnHour"] = 30 } }));
    }
}
