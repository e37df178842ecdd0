using System.Net;
using System.Text;
using Cohort.Testing;

namespace Cohort.LoadTests;

/// <summary>A page's line to the server, as a browser keeps it: events come until it is left.</summary>
internal static class LiveLine
{
    private const string Event = "event: ", Data = "data: ";

    /// <summary>Opens it. What is awaited first is the answer; what that gives, the end of the line.</summary>
    /// <param name="visitor">Who looks on.</param>
    /// <param name="path">The address of the line.</param>
    /// <param name="hear">Gets each event: its name ("message" when it has none) and its data.</param>
    /// <param name="left">The page is left.</param>
    public static async Task<Task> Open(Visitor visitor, string path, Action<string, string> hear, CancellationToken left)
    {
        var answer = await visitor.Listen(path);
        if (answer.StatusCode != HttpStatusCode.OK)
            throw new BenchStop($"The live page answered {(int)answer.StatusCode}.");
        return Hear(answer, hear, left);
    }

    private static async Task Hear(HttpResponseMessage answer, Action<string, string> hear, CancellationToken left)
    {
        try
        {
            using (answer)
            using (var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(left), Encoding.UTF8))
            {
                var name = "message";
                while (await reader.ReadLineAsync(left) is { } line)
                {
                    if (line.Length == 0)
                        name = "message";
                    else if (line.StartsWith(Event, StringComparison.Ordinal))
                        name = line[Event.Length..];
                    else if (line.StartsWith(Data, StringComparison.Ordinal))
                        hear(name, line[Data.Length..]);
                }
            }
        }
        catch (Exception gone) when (left.IsCancellationRequested && gone is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The line was left.
        }
    }
}
