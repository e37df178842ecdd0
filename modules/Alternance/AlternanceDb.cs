using Cohort.Alternance.Model.Agreement;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Centre;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Model.Structures;
using Cohort.Alternance.Model.Tutors;
using Cohort.Alternance.Model.Visits;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance;

/// <summary>The tables of this module.</summary>
internal sealed class AlternanceDb(CohortDb db)
{
    public DbSet<Structure> Structures => db.Set<Structure>();

    public DbSet<Placement> Placements => db.Set<Placement>();

    public DbSet<PlacementTutor> Tutors => db.Set<PlacementTutor>();

    public DbSet<TraineeTurn> Turns => db.Set<TraineeTurn>();

    public DbSet<DayException> Exceptions => db.Set<DayException>();

    public DbSet<Aim> Aims => db.Set<Aim>();

    public DbSet<Mission> Missions => db.Set<Mission>();

    public DbSet<LogEntry> Log => db.Set<LogEntry>();

    public DbSet<TutorPass> Passes => db.Set<TutorPass>();

    public DbSet<TutorWord> TutorWords => db.Set<TutorWord>();

    public DbSet<Visit> Visits => db.Set<Visit>();

    public DbSet<VisitSignature> Signatures => db.Set<VisitSignature>();

    public DbSet<VisitReportState> ReportStates => db.Set<VisitReportState>();

    public DbSet<VisitAnswer> VisitAnswers => db.Set<VisitAnswer>();

    /// <summary>Names alone, for a list that goes over every promo.</summary>
    public IQueryable<Person> People => db.Set<Person>().AsNoTracking();

    public DbSet<FollowUp> FollowUps => db.Set<FollowUp>();

    public DbSet<FollowUpNote> FollowUpNotes => db.Set<FollowUpNote>();

    public DbSet<PeriodWord> PeriodWords => db.Set<PeriodWord>();

    public DbSet<ExamDate> ExamDates => db.Set<ExamDate>();

    public DbSet<CentrePresence> Presences => db.Set<CentrePresence>();

    public DbSet<PracticeExample> Examples => db.Set<PracticeExample>();
}
