using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Answers;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Digest;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Observing;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Reading;
using Cohort.Curriculum.Model.Running;
using Cohort.Curriculum.Model.Writing;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Curriculum.Pages.Curriculum.Desk;
using Cohort.Curriculum.Pages.Curriculum.Feedback;
using Cohort.Curriculum.Pages.Curriculum.Launches;
using Cohort.Curriculum.Pages.Curriculum.Observing;
using Cohort.Curriculum.Pages.Curriculum.Running;
using Cohort.Curriculum.Reminders;
using Cohort.Curriculum.Tasks;
using Cohort.Facilities.Calendars;
using Cohort.Facilities.Digests;
using Cohort.Facilities.PersonalData;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Work;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Curriculum;

/// <summary>Frameworks, bricks, workshops, hours: what is learned.</summary>
public sealed class CurriculumModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Curriculum";

    /// <inheritdoc/>
    public IReadOnlyList<NavItem> Nav { get; } =
    [
        new("Programme", "Programme", Icon: "calendar3-week", Order: 10, Path: "/promos/{0}/programme", Roles: Roles.Community),
        new("Bricks", "Bricks", Icon: "bricks", Order: 40, Path: "/promos/{0}/bricks", Roles: Roles.Community),
        new("Framework", "Framework", Icon: "list-check", Order: 50, Path: "/promos/{0}/frameworks", Roles: Roles.Community),
        new("Frameworks", "Frameworks", Icon: "diagram-3", Order: 110, Path: "/frameworks", Roles: [Role.Coordinator, Role.Trainer]),
    ];

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddScoped<CurriculumDb>();
        services.AddScoped<IPersonalData, CurriculumPersonalData>();
        services.AddScoped<BoardReader>();
        services.AddScoped<PlacementReader>();
        services.AddScoped<SignedReader>();
        services.AddScoped<CharterRules>();
        services.AddScoped<PlanJournal>();
        services.AddScoped<DayReader>();
        services.AddScoped<HeirReader>();
        services.AddScoped<FormerReader>();
        services.AddScoped<EquivalenceReader>();
        services.AddScoped<FrameworkIntake>();
        services.AddScoped<ReadingReader>();
        services.AddScoped<Origins>();
        services.AddScoped<ObservationReader>();
        services.AddScoped<EvidenceOf>();
        services.AddScoped<WhoWasThere>();
        services.AddScoped<Elsewhere>();
        services.AddScoped<LaunchReader>();
        services.AddScoped<LaunchTable>();
        services.AddSingleton<LaunchBell>();
        services.AddSingleton<RunBell>();
        services.AddScoped<RunReader>();
        services.AddScoped<RunTable>();
        services.AddScoped<LaunchLooker>();
        services.AddScoped<ReminderPlanner>();
        services.AddScoped<ReplanReader>();
        services.AddScoped<IReminderRule, TomorrowRule>();
        services.AddScoped<IDigestPart, SessionsDigest>();
        services.AddScoped<IDigestPart, OwedDigest>();
        services.AddScoped<IReminderRule, InAnHourRule>();
        services.AddScoped<IReminderRule, ReplannedRule>();
        services.AddScoped<IReminderRule, LaunchOpenedRule>();
        services.AddScoped<IReminderRule, PhaseClosesRule>();
        services.AddScoped<IReminderRule, FeedbackReplyOwedRule>();
        services.AddScoped<IReminderRule, HoursBehindRule>();
        services.AddScoped<IRecurringTask, PlanReminders>();
        services.AddScoped<IRecurringTask, PlanLookingBack>();
        services.AddScoped<ITodayPanel, LeadPanel>();
        services.AddScoped<ITodayPanel, LaunchPanel>();
        services.AddScoped<ITodayPanel, RunPanel>();
        services.AddScoped<ITodayPanel, PositioningPanel>();
        services.AddScoped<ITodayPanel, DecidePanel>();
        services.AddScoped<ITodayPanel, DayPanel>();
        services.AddScoped<ITodayPanel, HoursPanel>();
        services.AddScoped<IWorkKind, ImportFrameworkWork>();
        services.AddScoped<ISearchSource, ProgrammeSearch>();
        services.AddScoped<ITakesHalfDays, ProgrammeHalves>();
        services.AddScoped<IUsesGroups, WorkshopGroups>();
        services.AddScoped<ICalendarPart, ProgrammeCalendar>();
        services.AddScoped<IKnowsCompetences, CompetenceNames>();
        services.AddScoped<ITakesNeeds, OpenWall>();
        services.AddScoped<DeskDay>();
        services.AddScoped<SharedPen>();
        services.AddScoped<ISearchSource, FactSheetSearch>();
        services.AddScoped<IWorkKind, ImportPadWork>();
        services.AddScoped<IPersonalData, WritingPersonalData>();
        services.AddScoped<ITraceOfPeople, ProgrammeTraces>();
        services.AddScoped<FeedbackDesk>();
        services.AddScoped<ITodayPanel, FeedbackPanel>();
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => CurriculumTables.Map(model);
}
