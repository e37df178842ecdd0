using Cohort.Watch.Contracts;

namespace Cohort.Web.Cli;

/// <summary>The verbs of the watch.</summary>
internal static partial class Links
{
    /// <summary>One line per address, in order: its key, a tab, its wider key; both empty when it is refused.</summary>
    public static async Task<int> Key(IReadOnlyList<string> addresses)
    {
        await using var desk = Desk.Open();
        var asked = addresses.Count > 0 ? addresses : await Lines();
        var keys = await desk.Send(new GetLinkKeys(asked));
        for (var index = 0; index < keys.Count; index++)
        {
            await Console.Out.WriteLineAsync($"{keys[index].Key}\t{keys[index].WiderKey}");
            if (keys[index].Refused is { } why)
                await Console.Error.WriteLineAsync($"{asked[index]}: {why}");
        }

        return keys.Any(one => one.Refused is not null) ? Verbs.DataFault : Verbs.Done;
    }

    private static async Task<IReadOnlyList<string>> Lines()
    {
        var lines = new List<string>();
        while (await Console.In.ReadLineAsync() is { } line)
            lines.Add(line);
        return lines;
    }
}
