namespace Cohort.Curriculum.Model.Launches;

/// <summary>Where it comes from.</summary>
internal enum NeedKind
{
    /// <summary>I need it in my structure.</summary>
    Need,

    /// <summary>Somebody asked me for it.</summary>
    Request,

    /// <summary>It would bring me further, or please me.</summary>
    Wish,
}

/// <summary>What somebody would learn, in a sentence.</summary>
internal sealed class Need
{
    public const int Most = 200;

    /// <summary>Needs that one person says in a launch; what was carried from another does not count.</summary>
    public const int MostOfOne = 30;

    /// <summary>Needs of a launch: beyond, nobody reads the wall any more.</summary>
    public const int MostOfAll = 300;

    /// <summary>Needs that go on to the next launch.</summary>
    public const int MostCarried = 200;

    private Need()
    {
    }

    public Need(Guid id, Launch launch, NeedKind kind, string text, Guid by, DateTime now)
    {
        Id = FirstId = id;
        LaunchId = launch.Id;
        CohortId = launch.CohortId;
        Kind = kind;
        Text = text;
        By = by;
        At = FirstAt = now;
    }

    /// <summary>The same need in another launch, since the former did not meet it.</summary>
    public Need(Launch launch, Need former, DateTime now)
        : this(Guid.CreateVersion7(), launch, former.Kind, former.Text, former.By, now)
    {
        FirstId = former.FirstId;
        FirstAt = former.FirstAt;
        CarriedFromId = former.Id;
        Competences.AddRange(former.Competences.Select(one => new NeedCompetence(Id, one.NodeId)));
    }

    /// <summary>On one line.</summary>
    public static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public Guid Id { get; private set; }

    public Guid LaunchId { get; private set; }

    public Guid CohortId { get; private set; }

    public NeedKind Kind { get; private set; }

    public string Text { get; set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>The need as it was said first, some launches ago; itself when it is new.</summary>
    public Guid FirstId { get; private set; }

    /// <summary>When it was said first: its age counts from there.</summary>
    public DateTime FirstAt { get; private set; }

    /// <summary>The need of the former launch; unique, so that none is carried twice.</summary>
    public Guid? CarriedFromId { get; private set; }

    /// <summary>The look-alike it was put together with, which stands for both. That one is never merged itself.</summary>
    public Guid? MergedIntoId { get; set; }

    public Guid? MergedBy { get; set; }

    public List<NeedCompetence> Competences { get; } = [];
}

/// <summary>A competence that a need touches.</summary>
internal sealed class NeedCompetence
{
    private NeedCompetence()
    {
    }

    public NeedCompetence(Guid needId, Guid nodeId)
    {
        Id = Guid.CreateVersion7();
        NeedId = needId;
        NodeId = nodeId;
    }

    public Guid Id { get; private set; }

    public Guid NeedId { get; private set; }

    public Guid NodeId { get; private set; }
}

/// <summary>Somebody said "me too".</summary>
internal sealed class Voice
{
    private Voice()
    {
    }

    public Voice(Need need, Guid personId, DateTime now)
    {
        Id = Guid.CreateVersion7();
        NeedId = need.Id;
        LaunchId = need.LaunchId;
        CohortId = need.CohortId;
        PersonId = personId;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid NeedId { get; private set; }

    public Guid LaunchId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTime At { get; private set; }
}
