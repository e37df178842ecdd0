using Cohort.Kernel.People;

namespace Cohort.Facilities.Work;

/// <summary>What a long work is asked for with.</summary>
/// <param name="Id">Its id; the page that asks makes it, so that a double click asks once.</param>
/// <param name="Kind">Name of an <see cref="IWorkKind"/>.</param>
/// <param name="Title">What it is, in the reader's language.</param>
/// <param name="Input">What it needs to know; written as JSON.</param>
public sealed record WorkOrder(Guid Id, string Kind, string Title, object Input)
{
    /// <summary>The file it works on: its hash in the file store; or empty.</summary>
    public string InputHash { get; init; } = "";

    /// <summary>The promo it is about, or null.</summary>
    public Guid? PromoId { get; init; }
}

/// <summary>One kind of long work, of the module that knows it. Runs outside a command, and sends commands as whoever asked.</summary>
public interface IWorkKind
{
    /// <summary>Its name for ever: "ImportMembers".</summary>
    string Name { get; }

    /// <summary>Begun again from the start it does no harm: after a restart it is resumed, else it is said to have failed.</summary>
    bool MayBeginAgain { get; }

    /// <summary>Does it.</summary>
    /// <exception cref="Kernel.Refusal">It cannot be done; the text is told.</exception>
    Task<WorkOutcome> Run(WorkRun run, CancellationToken stop);
}

/// <summary>A long work as it runs.</summary>
/// <param name="Input">What was asked, as JSON.</param>
/// <param name="File">The file it works on, or null.</param>
/// <param name="Person">Who asked: commands are sent as them.</param>
/// <param name="Tell">Tells how far it is: things done, of how many.</param>
public sealed record WorkRun(string Input, Func<Stream?> File, CurrentPerson Person, Action<int, int> Tell);

/// <summary>What a long work did.</summary>
/// <param name="Said">One sentence, in the language of who asked.</param>
/// <param name="Report">What became of each part, one line each.</param>
/// <param name="Path">Where its outcome is to be seen, or empty.</param>
/// <param name="Failed">It was not done: <paramref name="Said"/> tells why.</param>
public sealed record WorkOutcome(string Said, IReadOnlyList<string> Report, string Path, bool Failed = false);
