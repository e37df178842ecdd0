using Cohort.Cohorts.Model;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Model.Groups;
using Cohort.Cohorts.Model.Journal;
using Cohort.Cohorts.Model.Opening;
using Cohort.Cohorts.Model.Questions;
using Cohort.Cohorts.Model.Thread;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>The tables of this module, and the people, whom it looks after.</summary>
internal sealed class CohortsDb(CohortDb db)
{
    public DbSet<Body> Bodies => db.Set<Body>();

    public DbSet<TrainingCohort> Promos => db.Set<TrainingCohort>();

    public DbSet<HalfDay> HalfDays => db.Set<HalfDay>();

    public DbSet<Closure> Closures => db.Set<Closure>();

    public DbSet<Place> Places => db.Set<Place>();

    public DbSet<Invitation> Invitations => db.Set<Invitation>();

    public DbSet<Announcement> Announcements => db.Set<Announcement>();

    public DbSet<IndividualPath> Paths => db.Set<IndividualPath>();

    public DbSet<Expectation> Expectations => db.Set<Expectation>();

    public DbSet<Decision> Decisions => db.Set<Decision>();

    public DbSet<DecisionVoter> Voters => db.Set<DecisionVoter>();

    public DbSet<DecisionMark> Marks => db.Set<DecisionMark>();

    public DbSet<SecretBox> SecretBoxes => db.Set<SecretBox>();

    public DbSet<DecisionObjection> Objections => db.Set<DecisionObjection>();

    public DbSet<DecisionSequel> Sequels => db.Set<DecisionSequel>();

    public DbSet<Charter> Charters => db.Set<Charter>();

    public DbSet<DecisionGuest> Guests => db.Set<DecisionGuest>();

    public DbSet<DecisionExtension> Extensions => db.Set<DecisionExtension>();

    public DbSet<KnowHow> KnowHow => db.Set<KnowHow>();

    public DbSet<DirectoryCard> Cards => db.Set<DirectoryCard>();

    public DbSet<DirectoryStem> DirectoryStems => db.Set<DirectoryStem>();

    public DbSet<ContactRequest> Contacts => db.Set<ContactRequest>();

    public DbSet<ContactBlock> Blocks => db.Set<ContactBlock>();

    public DbSet<Buddy> Buddies => db.Set<Buddy>();

    public DbSet<Question> Questions => db.Set<Question>();

    public DbSet<QuestionAnswer> Answers => db.Set<QuestionAnswer>();

    public DbSet<ThreadMessage> Messages => db.Set<ThreadMessage>();

    public DbSet<ThreadReport> Reports => db.Set<ThreadReport>();

    public DbSet<ThreadTrace> Traces => db.Set<ThreadTrace>();

    public DbSet<JournalWeek> Weeks => db.Set<JournalWeek>();

    public DbSet<JournalLine> JournalLines => db.Set<JournalLine>();

    public DbSet<Subgroup> Groups => db.Set<Subgroup>();

    public DbSet<SubgroupMember> GroupMembers => db.Set<SubgroupMember>();

    public DbSet<CheckIn> CheckIns => db.Set<CheckIn>();

    public DbSet<CheckInDay> CheckInDays => db.Set<CheckInDay>();

    public DbSet<Face> Faces => db.Set<Face>();

    public DbSet<ExpectationWord> ExpectationWords => db.Set<ExpectationWord>();

    public DbSet<Diagnosis> Diagnoses => db.Set<Diagnosis>();

    public DbSet<DiagnosisStatement> DiagnosisStatements => db.Set<DiagnosisStatement>();

    public DbSet<DiagnosisAnswer> DiagnosisAnswers => db.Set<DiagnosisAnswer>();

    public DbSet<Person> People => db.Set<Person>();

    public DbSet<Membership> Memberships => db.Set<Membership>();

    public DbSet<AccountEvent> AccountEvents => db.Set<AccountEvent>();
}
