using Cohort.Kernel.Messages;

namespace Cohort.Cohorts.Contracts;

/// <summary>What anybody may know of the training body; the demo sign-ins exist only with the demo data.</summary>
/// <param name="Name">Its name, or empty before the first run.</param>
/// <param name="DemoPassword">The password of the demo accounts, or null.</param>
/// <param name="DemoSignIns">Address and role (a key of the texts) of each demo account.</param>
public sealed record BodyCard(string Name, string? DemoPassword, IReadOnlyList<(string Email, string Role)> DemoSignIns)
{
    /// <summary>Nothing yet.</summary>
    public static readonly BodyCard None = new("", null, []);
}

/// <summary>The training body.</summary>
public sealed record GetBody : IQuery<BodyCard>
{
    /// <inheritdoc/>
    public Access Access => Access.Anyone;
}
