using System.Net.Http.Headers;
using System.Net.Sockets;
using Cohort.Kernel;

namespace Cohort.Facilities.Fetching;

/// <summary>Looking whether something is there: each redirect is told, and no answer is an answer.</summary>
internal sealed partial class GuardedFetcher : ILooker
{
    public async Task<Looked> Look(Uri address, int mostBytes, CancellationToken stop)
    {
        var hops = new List<Hop>();
        Looked Failed(LookFailure why) => new(hops.Count > 0 ? hops[^1].To : address, hops, why, 0);
        if (AddressRules.Refuses(address) is not null)
            return Failed(LookFailure.NotAsked);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            await pace.Wait(AddressRules.NameOf(address), stop);
            limit.CancelAfter(Longest);
            return await Walk(address, hops, mostBytes, limit.Token) ?? Failed(LookFailure.Loop);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Failed(LookFailure.Slow);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidDataException or UriFormatException or Refusal)
        {
            return Failed(KindOf(failure));
        }
    }

    private async Task<Looked?> Walk(Uri address, List<Hop> hops, int mostBytes, CancellationToken stop)
    {
        while (hops.Count <= MostHops)
        {
            if (hops.Count > 0)
                await pace.Wait(AddressRules.NameOf(address), stop);
            using var request = new HttpRequestMessage(mostBytes > 0 ? HttpMethod.Get : HttpMethod.Head, address);
            request.Options.Set(Host, AddressRules.NameOf(address));
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            var status = (int)answer.StatusCode;
            if (status is not (301 or 302 or 303 or 307 or 308) || answer.Headers.Location is not { } location)
                return await Tell(address, hops, answer, mostBytes, stop);
            var next = new Uri(address, location);
            if (AddressRules.RefusesHop(address, next) is not null)
                return new Looked(next, hops, LookFailure.NotAsked, 0);
            address = next;
            hops.Add(new Hop(status, next));
        }

        return null;
    }

    private static async Task<Looked> Tell(Uri address, List<Hop> hops, HttpResponseMessage answer, int mostBytes, CancellationToken stop)
    {
        var body = mostBytes > 0 ? await Read(answer, mostBytes, stop) : null;
        var page = new Fetched((int)answer.StatusCode, address, answer.Content.Headers.ContentType?.ToString() ?? "", body ?? []);
        return new Looked(address, hops, LookFailure.None, page.Status)
        {
            Server = answer.Headers.Server.ToString(),
            IsChallenge = answer.Headers.Contains("cf-mitigated") || answer.Headers.Contains("x-datadome"),
            RetryAfter = Wait(answer.Headers),
            Title = body is { Length: > 0 } && PageReading.IsPage(page) ? PageReading.Title(page) : "",
            Body = body,
            IsPage = PageReading.IsPage(page),
        };
    }

    // A date counts from the host's own clock, when it tells it.
    private static TimeSpan? Wait(HttpResponseHeaders headers) =>
        headers.RetryAfter?.Delta ?? (headers.RetryAfter?.Date is { } at && headers.Date is { } now ? at - now : null);

    private static LookFailure KindOf(Exception failure)
    {
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData }:
                    return LookFailure.NoHost;
                case Refusal { Text: "This host is not known." }:
                    return LookFailure.NoHost;
                case Refusal { Text: "This host was asked too often just now." }:
                    return LookFailure.Slow;
                case Refusal:
                    return LookFailure.NotAsked;
                case System.Security.Authentication.AuthenticationException:
                    return LookFailure.Certificate;
                case OperationCanceledException or TimeoutException:
                    return LookFailure.Slow;
                case SocketException:
                    return LookFailure.Silent;
            }
        }

        return LookFailure.Broken;
    }
}
