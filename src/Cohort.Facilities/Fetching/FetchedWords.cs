using Cohort.Kernel.Text;

namespace Cohort.Facilities.Fetching;

/// <summary>The headers of an answer that are kept, and what is said of them when one asks again.</summary>
internal static class FetchedWords
{
    private const int Longest = 300;

    public static void Ask(HttpRequestMessage request, FetchedBefore before)
    {
        // As they came: a mark that is badly written is still the host's own.
        if (before.Mark.Length > 0)
            request.Headers.TryAddWithoutValidation("If-None-Match", before.Mark);
        if (before.Changed.Length > 0)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", before.Changed);
    }

    public static Fetched Of(HttpResponseMessage answer, Uri address, byte[] body, DateTimeOffset now) =>
        new((int)answer.StatusCode, address, answer.Content.Headers.ContentType?.ToString() ?? "", body)
        {
            Mark = Said(answer.Headers.NonValidated, "ETag"),
            Changed = Said(answer.Content.Headers.NonValidated, "Last-Modified"),
            NotBefore = answer.Headers.RetryAfter is { } after ? (after.Date ?? now + (after.Delta ?? TimeSpan.Zero)).UtcDateTime : null,
        };

    // One too long to be kept is none: cut it would be another.
    private static string Said(System.Net.Http.Headers.HttpHeadersNonValidated headers, string name) =>
        headers.TryGetValues(name, out var values) && TextFile.OneLine(values.ToString()) is { Length: <= Longest } said ? said : "";
}
