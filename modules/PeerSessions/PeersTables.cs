using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions;

/// <summary>How the tables of this module are kept.</summary>
internal static class PeersTables
{
    public static void Map(ModelBuilder model)
    {
        SessionTables.Map(model);
        ScenarioTables.Map(model);
        SlotTables.Map(model);
    }
}
