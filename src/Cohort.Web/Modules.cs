using System.Reflection;
using Cohort.Alternance;
using Cohort.Attendance;
using Cohort.Cohorts;
using Cohort.Curriculum;
using Cohort.Facilities;
using Cohort.Kernel.Modules;
using Cohort.PeerSessions;
using Cohort.Ui;
using Cohort.Watch;

namespace Cohort.Web;

/// <summary>The one explicit list of modules.</summary>
public static class Modules
{
    /// <summary>What they lean on, then every module of the product.</summary>
    public static readonly IReadOnlyList<IModule> All = [new FacilitiesModule(), new CohortsModule(), new CurriculumModule(), new WatchModule(), new PeerSessionsModule(), new AlternanceModule(), new AttendanceModule()];

    /// <summary>Every assembly that may hold handlers, validators or texts.</summary>
    public static readonly IReadOnlyList<Assembly> Assemblies =
        [typeof(Modules).Assembly, typeof(CohortPage).Assembly, .. All.Select(one => one.GetType().Assembly)];
}
