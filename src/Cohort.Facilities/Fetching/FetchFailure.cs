using System.Net.Sockets;
using Cohort.Kernel;

namespace Cohort.Facilities.Fetching;

/// <summary>What went wrong on the way, in words that are shown.</summary>
internal static class FetchFailure
{
    public static Refusal InWords(Exception failure)
    {
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case Refusal refusal:
                    return refusal;
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return new Refusal("This host is not known.");
                case OperationCanceledException or TimeoutException:
                    return new Refusal("The host took too long to answer.");
                case System.Security.Authentication.AuthenticationException:
                    return new Refusal("The host's certificate is not good.");
                case SocketException:
                    return new Refusal("The host does not answer.");
            }
        }

        return new Refusal("The host's answer was cut off, or cannot be read.");
    }
}
