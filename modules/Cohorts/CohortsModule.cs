using Cohort.Cohorts.Answers.Decisions;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Digest;
using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Model.Opening;
using Cohort.Cohorts.Reminders;
using Cohort.Cohorts.Tasks;
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

namespace Cohort.Cohorts;

/// <summary>People, promos, calendar, places: who trains together, when and where. Asks no other module.</summary>
public sealed class CohortsModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Cohorts";

    /// <inheritdoc/>
    public IReadOnlyList<NavItem> Nav { get; } =
    [
        new("Promo", "Promo", Icon: "person-vcard", Order: 60, Path: "/promos/{0}/people", Roles: Roles.Community),
        new("Calendar", "Calendar", Icon: "calendar-range", Order: 70, Path: "/promos/{0}/calendar", Roles: Roles.Everyone),
        new("Promos", "Promos", Icon: "collection", Order: 100, Path: CohortsLinks.Promos, Roles: [Role.Coordinator]),
        new("The body", "Body", Icon: "building", Order: 120, Path: "/body", Roles: [Role.Coordinator]),
    ];

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddScoped<CohortsDb>();
        services.AddSingleton<Tally>();
        services.AddScoped<DecisionReading>();
        services.AddScoped<BusyHalves>();
        services.AddScoped<IReminderRule, OpeningRule>();
        services.AddScoped<IReminderRule, AnnouncementRule>();
        services.AddScoped<IReminderRule, DecisionOpenedRule>();
        services.AddScoped<IReminderRule, DecisionClosesRule>();
        services.AddScoped<IReminderRule, DecisionClosedRule>();
        services.AddScoped<IReminderRule, DecisionExtendedRule>();
        services.AddScoped<IReminderRule, PromoEndsRule>();
        services.AddScoped<IReminderRule, QuestionAnsweredRule>();
        services.AddScoped<IReminderRule, QuestionWaitsRule>();
        services.AddScoped<IRecurringTask, PlanEndings>();
        services.AddScoped<IRecurringTask, CloseInvitations>();
        services.AddScoped<IRecurringTask, NameCards>();
        services.AddScoped<IRecurringTask, CloseDecisions>();
        services.AddScoped<IDigestPart, WaitingDigest>();
        services.AddScoped<IWorkKind, ImportMembersWork>();
        services.AddScoped<InvitationMail>();
        services.AddScoped<GuestMail>();
        services.AddScoped<IPersonalData, CohortsPersonalData>();
        services.AddScoped<ISearchSource, PeopleSearch>();
        services.AddScoped<ITodayPanel, WelcomePanel>();
        services.AddScoped<ITodayPanel, DecisionPanel>();
        services.AddScoped<ITodayPanel, AnnouncementPanel>();
        services.AddScoped<ITodayPanel, TutorPanel>();
        DirectoryParts.Register(services);
        services.AddScoped<IPersonalData, BetweenPersonalData>();
        services.AddScoped<ITodayPanel, BetweenPanel>();
        OpeningParts.Register(services);
        services.AddScoped<ICalendarPart, PromoCalendar>();
        services.AddScoped<ICalendarOffer, PromoCalendar>();
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model)
    {
        DecisionTables.Map(model);
        DirectoryTables.Map(model);
        BetweenTables.Map(model);
        OpeningTables.Map(model);
        model.Entity<Body>(body =>
        {
            body.Property(one => one.Name).HasMaxLength(160);
            body.Property(one => one.Siret).HasMaxLength(14);
            body.Property(one => one.DeclarationNumber).HasMaxLength(30);
            body.Property(one => one.Signatory).HasMaxLength(160);
            body.Property(one => one.SignatoryTitle).HasMaxLength(160);
            body.Property(one => one.TimeZone).HasMaxLength(60);
            body.Property(one => one.LogoType).HasMaxLength(30);
            // Also of the row that stood there before the column.
            body.Property(one => one.CheckInDays).HasDefaultValue(7);
        });
        model.Entity<TrainingCohort>(promo =>
        {
            promo.Property(one => one.Name).HasMaxLength(120);
            promo.Property(one => one.SearchName).HasMaxLength(160);
            promo.Property(one => one.Department).HasMaxLength(60);
            promo.Property(one => one.TimeZone).HasMaxLength(60);
            promo.Property(one => one.WorkingDays).HasMaxLength(7);
            promo.Property(one => one.Pattern).HasMaxLength(240);
            promo.HasIndex(one => one.StartsOn);
        });
        model.Entity<HalfDay>(half =>
        {
            half.Property(one => one.Note).HasMaxLength(200);
            half.HasIndex(one => new { one.CohortId, one.Date, one.Part }).IsUnique();
            half.HasOne<TrainingCohort>().WithMany().HasForeignKey(one => one.CohortId);
        });
        model.Entity<Closure>(closure =>
        {
            closure.Property(one => one.Reason).HasMaxLength(120);
            closure.HasOne<TrainingCohort>().WithMany().HasForeignKey(one => one.CohortId);
        });
        model.Entity<Place>(place =>
        {
            place.Property(one => one.Name).HasMaxLength(120);
            place.Property(one => one.Address).HasMaxLength(300);
            place.Property(one => one.Access).HasMaxLength(300);
            place.Property(one => one.Network).HasMaxLength(300);
            place.HasOne<TrainingCohort>().WithMany().HasForeignKey(one => one.CohortId);
        });
        model.Entity<Announcement>(announcement =>
        {
            announcement.Property(one => one.Title).HasMaxLength(120);
            announcement.Property(one => one.Text).HasMaxLength(4000);
            announcement.HasIndex(one => new { one.CohortId, one.At });
            announcement.HasOne<TrainingCohort>().WithMany().HasForeignKey(one => one.CohortId);
        });
        model.Entity<Invitation>(invitation =>
        {
            invitation.Property(one => one.Email).HasMaxLength(256);
            invitation.Property(one => one.GivenName).HasMaxLength(80);
            invitation.Property(one => one.FamilyName).HasMaxLength(80);
            invitation.Property(one => one.TokenHash).HasMaxLength(64);
            // Single use also under a race: the second save finds that it is no longer unused.
            invitation.Property(one => one.UsedAt).IsConcurrencyToken();
            invitation.HasIndex(one => one.TokenHash).IsUnique();
            invitation.HasIndex(one => new { one.CohortId, one.Email }).IsUnique();
        });
        model.Entity<IndividualPath>(path =>
        {
            path.Property(one => one.Reason).HasMaxLength(500);
            path.HasIndex(one => new { one.CohortId, one.PersonId }).IsUnique();
            path.HasMany(one => one.Steps).WithOne().HasForeignKey(one => one.PathId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<IndividualPathStep>(step =>
        {
            step.Property(one => one.Note).HasMaxLength(200);
            step.HasIndex(one => new { one.PathId, one.Date, one.Part }).IsUnique();
        });
        model.Entity<Expectation>(expectation =>
        {
            expectation.Property(one => one.Text).HasMaxLength(300);
            expectation.HasIndex(one => new { one.CohortId, one.PersonId }).IsUnique();
        });
    }
}
