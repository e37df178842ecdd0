using Cohort.Kernel.Data;
using Cohort.PeerSessions.Model.Scenarios;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions;

/// <summary>The tables of this module.</summary>
internal sealed class PeersDb(CohortDb db)
{
    internal CohortDb Db => db;

    public DbSet<Scenario> Scenarios => db.Set<Scenario>();

    public DbSet<CardPass> Passes => db.Set<CardPass>();

    public DbSet<Play> Plays => db.Set<Play>();

    public DbSet<HelpNumber> Numbers => db.Set<HelpNumber>();
}
