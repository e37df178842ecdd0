using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Desk;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Model.Observing;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Reading;
using Cohort.Curriculum.Model.Running;
using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>The tables of this module.</summary>
internal sealed class CurriculumDb(CohortDb db)
{
    public DbSet<Framework> Frameworks => db.Set<Framework>();

    public DbSet<FrameworkNode> Nodes => db.Set<FrameworkNode>();

    public DbSet<FrameworkLink> Links => db.Set<FrameworkLink>();

    public DbSet<PromoMove> Moves => db.Set<PromoMove>();

    public DbSet<ReadingNote> Notes => db.Set<ReadingNote>();

    public DbSet<ReadingMark> Marks => db.Set<ReadingMark>();

    public DbSet<GlossaryTerm> Terms => db.Set<GlossaryTerm>();

    public DbSet<Pin> Pins => db.Set<Pin>();

    public DbSet<CompetenceTarget> Targets => db.Set<CompetenceTarget>();

    public DbSet<Brick> Bricks => db.Set<Brick>();

    public DbSet<Workshop> Workshops => db.Set<Workshop>();

    public DbSet<WorkshopSlot> Slots => db.Set<WorkshopSlot>();

    public DbSet<PlanChange> Changes => db.Set<PlanChange>();

    public DbSet<Launch> Launches => db.Set<Launch>();

    public DbSet<Need> Needs => db.Set<Need>();

    public DbSet<Voice> Voices => db.Set<Voice>();

    public DbSet<Proposal> Proposals => db.Set<Proposal>();

    public DbSet<Observation> Observations => db.Set<Observation>();

    public DbSet<CompetenceDecision> CompetenceDecisions => db.Set<CompetenceDecision>();

    public DbSet<Positioning> Positionings => db.Set<Positioning>();

    public DbSet<SignedHalf> SignedHalves => db.Set<SignedHalf>();

    public DbSet<DeskNote> DeskNotes => db.Set<DeskNote>();

    public DbSet<FeedbackRound> Rounds => db.Set<FeedbackRound>();

    public DbSet<FeedbackTaker> Takers => db.Set<FeedbackTaker>();

    public DbSet<FeedbackAnswer> FeedbackAnswers => db.Set<FeedbackAnswer>();

    public DbSet<FeedbackBox> Boxes => db.Set<FeedbackBox>();

    public DbSet<Improvement> Improvements => db.Set<Improvement>();

    public DbSet<SharedText> SharedTexts => db.Set<SharedText>();

    public DbSet<TextRevision> Revisions => db.Set<TextRevision>();

    public DbSet<ScribeTurn> Scribes => db.Set<ScribeTurn>();

    public DbSet<FactSheet> FactSheets => db.Set<FactSheet>();

    public DbSet<FactSheetSlug> FactSheetSlugs => db.Set<FactSheetSlug>();

    public DbSet<RunSheet> RunSheets => db.Set<RunSheet>();

    public DbSet<RitualUse> RitualUses => db.Set<RitualUse>();
}
