using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Papers;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Signing;
using Cohort.Attendance.Reminders;
using Cohort.Attendance.Tasks;
using Cohort.Facilities.PersonalData;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Work;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Attendance;

/// <summary>Who was there, half-day by half-day: signed, sealed, provable; and the certificates. Asks all the others, and is asked by none.</summary>
public sealed class AttendanceModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Attendance";

    /// <inheritdoc/>
    public IReadOnlyList<NavItem> Nav { get; } =
    [
        new("Attendance", "Attendance", Icon: "pen", Order: 30, Path: "/promos/{0}/attendance", Roles: Roles.Building),
    ];

    /// <inheritdoc/>
    public void Register(IServiceCollection services)
    {
        services.AddScoped<AttendanceDb>();
        services.AddScoped<SheetDesk>();
        services.AddScoped<Register>();
        services.AddScoped<SheetWriter>();
        services.AddScoped<Sealer>();
        services.AddScoped<Signer>();
        services.AddSingleton<WrongCodes>();
        services.AddScoped<ITodayPanel, SignPanel>();
        services.AddScoped<SheetPress>();
        services.AddScoped<CertificateDesk>();
        services.AddScoped<Keeping>();
        services.AddScoped<IWorkKind, IssueAllWork>();
        services.AddScoped<IRecurringTask, EraseOldAttendance>();
        services.AddScoped<IPersonalData, AttendancePersonalData>();
        services.AddScoped<IReminderRule, SignNowRule>();
        services.AddScoped<IReminderRule, UnsignedRule>();
        services.AddScoped<IReminderRule, SheetOpenRule>();
        services.AddScoped<IRecurringTask, PlanSigning>();
    }

    /// <inheritdoc/>
    public void Model(ModelBuilder model) => AttendanceTables.Map(model);
}
