using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Model.Visits;
using Cohort.Alternance.Pages.Alternance;
using Cohort.Alternance.Pages.Alternance.Booklet;
using Cohort.Alternance.Pages.Alternance.FollowUps;
using Cohort.Alternance.Pages.Alternance.Log;
using Cohort.Alternance.Pages.Alternance.Tutors;
using Cohort.Alternance.Pages.Alternance.Visits;
using Cohort.Alternance.Reminders;
using Cohort.Alternance.Tasks;
using Cohort.Facilities.Calendars;
using Cohort.Facilities.PersonalData;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Alternance;

/// <summary>The half of the training that happens in the structure: contracts, tutors, missions, log, visits, booklet. Asks Cohorts and Curriculum.</summary>
public sealed class AlternanceModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Alternance";

    /// <inheritdoc/>
    public IReadOnlyList<NavItem> Nav { get; } =
    [
        new("Whom you follow", "Trainees", Icon: "person-check", Order: 5, Path: AlternanceLinks.Tutor + "?promo={0}", Roles: [Role.Tutor]),
        new("Alternance", "Alternance", Icon: "briefcase", Order: 40, Path: "/promos/{0}/alternance", Roles: Roles.Building),
    ];

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddScoped<AlternanceDb>();
        services.AddScoped<Followed>();
        services.AddScoped<LogDays>();
        services.AddScoped<ITodayPanel, LogPanel>();
        services.AddScoped<BookletReader>();
        services.AddScoped<ITodayPanel, FilePanel>();
        services.AddScoped<Days>();
        services.AddScoped<PassMail>();
        services.AddScoped<StructureDesk>();
        services.AddScoped<IReminderRule, FundingRule>();
        services.AddScoped<ITodayPanel, MissionsPanel>();
        services.AddScoped<IPersonalData, AlternancePersonalData>();
        Visits(services);
        Reminders(services);
    }

    private static void Reminders(IServiceCollection services)
    {
        services.AddScoped<IReminderRule, LogSilentRule>();
        services.AddScoped<IReminderRule, TutorTwoMinutesRule>();
        services.AddScoped<IReminderRule, StructurePeriodOpensRule>();
        services.AddScoped<IReminderRule, MissionEndsRule>();
        services.AddScoped<IReminderRule, ExamSoonRule>();
        services.AddScoped<IRecurringTask, PlanAlternance>();
    }

    private static void Visits(IServiceCollection services)
    {
        services.AddScoped<VisitDesk>();
        services.AddScoped<VisitTeller>();
        services.AddScoped<AlertFactsReader>();
        services.AddScoped<IReminderRule, VisitSoonRule>();
        services.AddScoped<IReminderRule, VisitDueRule>();
        services.AddScoped<IReminderRule, AlertsRaisedRule>();
        services.AddScoped<IRecurringTask, RaiseAlerts>();
        services.AddScoped<IRecurringTask, ForgetTakenOff>();
        services.AddScoped<ITodayPanel, AlertsPanel>();
        services.AddScoped<VisitsAsking>();
        services.AddScoped<ITodayPanel, VisitsPanel>();
        services.AddScoped<ITutorPart, TutorVisits>();
        services.AddScoped<ITutorPart, TutorPresences>();
        services.AddScoped<ICalendarPart, AlternanceCalendar>();
        services.AddScoped<ICalendarOffer, AlternanceCalendar>();
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => AlternanceTables.Map(model);
}
