using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Feeds;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Links;
using Cohort.Watch.Model.Passages;
using Cohort.Watch.Model.Reading;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Sources;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Model.Themes;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>The tables of this module.</summary>
internal sealed class WatchDb(CohortDb db)
{
    public DbSet<WatchItem> Items => db.Set<WatchItem>();

    /// <summary>It was made in this command.</summary>
    public bool IsNew(WatchItem item) => db.Entry(item).State == EntityState.Added;

    public DbSet<Voice> Voices => db.Set<Voice>();

    public DbSet<NotSame> NotSame => db.Set<NotSame>();

    public DbSet<ItemAlias> Aliases => db.Set<ItemAlias>();

    public DbSet<ItemCompetence> Competences => db.Set<ItemCompetence>();

    public DbSet<Seen> Seen => db.Set<Seen>();

    public DbSet<Reaction> Reactions => db.Set<Reaction>();

    public DbSet<ItemComment> Comments => db.Set<ItemComment>();

    public DbSet<Theme> Themes => db.Set<Theme>();

    public DbSet<ThemeKeeper> Keepers => db.Set<ThemeKeeper>();

    public DbSet<ItemTheme> Places => db.Set<ItemTheme>();

    public DbSet<Tag> Tags => db.Set<Tag>();

    public DbSet<TagSynonym> Synonyms => db.Set<TagSynonym>();

    public DbSet<ItemTag> Words => db.Set<ItemTag>();

    public DbSet<LinkImport> Imports => db.Set<LinkImport>();

    public DbSet<WatchSource> Sources => db.Set<WatchSource>();

    public DbSet<SourceReading> Readings => db.Set<SourceReading>();

    public DbSet<Suggestion> Suggestions => db.Set<Suggestion>();

    public DbSet<FeedOut> Feeds => db.Set<FeedOut>();

    /// <summary>Read only: a feed is asked for by nobody who signed in, and ends with its owner's place in the promo.</summary>
    public IQueryable<Membership> Memberships => db.Set<Membership>().AsNoTracking();

    /// <summary>Read only, as <see cref="Memberships"/>.</summary>
    public IQueryable<Person> People => db.Set<Person>().AsNoTracking();

    public DbSet<ItemStem> Stems => db.Set<ItemStem>();

    public DbSet<PageCard> Pages => db.Set<PageCard>();

    public DbSet<ItemText> Texts => db.Set<ItemText>();

    public DbSet<CuratorTurn> Turns => db.Set<CuratorTurn>();

    public DbSet<TurnPass> Passes => db.Set<TurnPass>();

    public DbSet<SwapAsk> Swaps => db.Set<SwapAsk>();

    public DbSet<Pick> Picks => db.Set<Pick>();

    public DbSet<Passage> Passages => db.Set<Passage>();

    public DbSet<LinkCheck> Links => db.Set<LinkCheck>();

    public DbSet<Publication> Publications => db.Set<Publication>();

    public DbSet<PublicPick> PublicPicks => db.Set<PublicPick>();

    public DbSet<Credit> Credits => db.Set<Credit>();

    public DbSet<KeptBack> KeptBack => db.Set<KeptBack>();

    public DbSet<HandedOver> HandedOver => db.Set<HandedOver>();
}
