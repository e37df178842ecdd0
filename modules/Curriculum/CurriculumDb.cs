using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>The tables of this module.</summary>
internal sealed class CurriculumDb(CohortDb db)
{
    public DbSet<Framework> Frameworks => db.Set<Framework>();

    public DbSet<FrameworkNode> Nodes => db.Set<FrameworkNode>();

    public DbSet<Pin> Pins => db.Set<Pin>();

    public DbSet<CompetenceTarget> Targets => db.Set<CompetenceTarget>();

    public DbSet<Brick> Bricks => db.Set<Brick>();

    public DbSet<Workshop> Workshops => db.Set<Workshop>();

    public DbSet<WorkshopSlot> Slots => db.Set<WorkshopSlot>();

    public DbSet<PlanChange> Changes => db.Set<PlanChange>();
}
