using System.Net.Http.Headers;
using System.Text;
using Cohort.Kernel;

namespace Cohort.Facilities.Fetching;

/// <summary>Posting to a chat: the same judged connection, no redirect, no cover but https.</summary>
internal sealed partial class GuardedFetcher : IPoster
{
    // L["It leads elsewhere: a post is not sent on."] L["Only addresses that begin with https:// are posted to."]
    public async Task<Posted> Post(Uri address, string json, IReadOnlyList<(string Name, string Value)> headers, CancellationToken stop)
    {
        // The tests' door stands on this machine, without a certificate.
        if (address.Scheme != Uri.UriSchemeHttps && Door is null)
            return new Posted(0, "Only addresses that begin with https:// are posted to.");
        if (AddressRules.Refuses(address) is { } why)
            return new Posted(0, why);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            await pace.Wait(AddressRules.NameOf(address), stop);
            limit.CancelAfter(Longest);
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
            request.Options.Set(Host, AddressRules.NameOf(address));
            foreach (var (name, value) in headers)
                request.Headers.TryAddWithoutValidation(name, value);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var status = (int)answer.StatusCode;
            return status is >= 200 and < 300 ? new Posted(status, "")
                : new Posted(status, status is >= 300 and < 400 ? "It leads elsewhere: a post is not sent on." : $"HTTP {status}", clock.GetUtcNow().UtcDateTime + Wait(answer.Headers));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new Posted(0, "The host took too long to answer.") { IsForLater = true };
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidDataException or Refusal)
        {
            var said = FetchFailure.InWords(failure).Text;
            return new Posted(0, said) { IsForLater = said != "This address is that of a machine inside: it is not read." };
        }
    }
}
