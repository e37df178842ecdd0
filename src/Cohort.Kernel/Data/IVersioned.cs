namespace Cohort.Kernel.Data;

/// <summary>A thing two people may edit at once: the later save is refused, never blind.</summary>
public interface IVersioned
{
    /// <summary>Counts the saves; carried by the forms that change the thing.</summary>
    int Version { get; set; }
}

/// <summary>Words for a version.</summary>
public static class Versioning
{
    /// <summary>Goes on only if the form was read from the present state.</summary>
    /// <exception cref="Refusal">Somebody saved since; the page shows both.</exception>
    public static void Expect(this IVersioned thing, int version)
    {
        if (thing.Version != version)
            throw new Refusal("Somebody changed this since you opened it. Their version is shown below; yours is kept in the form.");
    }
}
