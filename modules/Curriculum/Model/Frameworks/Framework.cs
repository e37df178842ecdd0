using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Kernel.Data;

namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>One version of a job framework: blocks, competences and what they expect. Data, never code.</summary>
internal sealed class Framework : IVersioned, IShared
{
    private Framework()
    {
    }

    public Framework(string identifier, string code, string title, string shortTitle, DateTime now)
    {
        Id = Guid.CreateVersion7();
        Identifier = identifier;
        Code = code;
        Title = title;
        ShortTitle = shortTitle;
        ImportedAt = now;
    }

    public Guid Id { get; private set; }

    /// <summary>The source's own name for it, unique: a file that bears it corrects this framework.</summary>
    public string Identifier { get; set; } = "";

    /// <summary>Code of this version for people, unique: "RNCP40695".</summary>
    public string Code { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>Title where room is scarce.</summary>
    public string ShortTitle { get; set; } = "";

    public string Description { get; set; } = "";

    public string Creator { get; set; } = "";

    public string Language { get; set; } = "";

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Code of the version that follows, or empty.</summary>
    public string Successor { get; set; } = "";

    public string Source { get; set; } = "";

    /// <summary>How it came.</summary>
    public FileFormat Format { get; set; }

    /// <summary>Depth, from 1, of what workshops give hours to, where the file does not say what each node is.</summary>
    public int Level { get; set; } = 2;

    /// <summary>What the file says and Cohort does not model, as one JSON object: it goes out with the export.</summary>
    public string Kept { get; set; } = "";

    public DateTime ImportedAt { get; set; }

    public int Version { get; set; }

    public List<FrameworkNode> Nodes { get; } = [];

    public List<FrameworkLink> Links { get; } = [];
}
