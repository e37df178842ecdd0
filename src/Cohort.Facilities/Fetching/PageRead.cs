using Cohort.Kernel.Messages;

namespace Cohort.Facilities.Fetching;

/// <summary>The title of a page elsewhere was read.</summary>
/// <param name="Url">The address as it was wanted.</param>
/// <param name="Title">Its title, never empty.</param>
public sealed record PageRead(string Url, string Title) : IEvent;
