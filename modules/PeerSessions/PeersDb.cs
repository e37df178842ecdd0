using Cohort.Kernel.Data;

namespace Cohort.PeerSessions;

/// <summary>The tables of this module.</summary>
internal sealed class PeersDb(CohortDb db)
{
    internal CohortDb Db => db;
}
