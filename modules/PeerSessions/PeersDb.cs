using Cohort.Kernel.Data;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Model.Slots;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions;

/// <summary>The tables of this module.</summary>
internal sealed class PeersDb(CohortDb db)
{
    public DbSet<PeerEntry> Entries => db.Set<PeerEntry>();

    public DbSet<PeerMatch> Matches => db.Set<PeerMatch>();

    public DbSet<Synonym> Synonyms => db.Set<Synonym>();

    public DbSet<PeerSession> Sessions => db.Set<PeerSession>();

    public DbSet<PeerLeader> Leaders => db.Set<PeerLeader>();

    public DbSet<LeadNo> LeadNoes => db.Set<LeadNo>();

    public DbSet<PeerInterest> Interests => db.Set<PeerInterest>();

    public DbSet<PeerRole> Roles => db.Set<PeerRole>();

    public DbSet<PeerFeedback> Feedback => db.Set<PeerFeedback>();

    public DbSet<FeedbackGiven> Given => db.Set<FeedbackGiven>();

    public DbSet<PrivateNote> Notes => db.Set<PrivateNote>();

    public DbSet<Scenario> Scenarios => db.Set<Scenario>();

    public DbSet<CardPass> Passes => db.Set<CardPass>();

    public DbSet<Play> Plays => db.Set<Play>();

    public DbSet<HelpNumber> Numbers => db.Set<HelpNumber>();

    public DbSet<OpenSlot> Slots => db.Set<OpenSlot>();

    public DbSet<SlotDate> SlotDates => db.Set<SlotDate>();

    public DbSet<SlotComing> Comings => db.Set<SlotComing>();

    public DbSet<SlotGuest> SlotGuests => db.Set<SlotGuest>();
}
