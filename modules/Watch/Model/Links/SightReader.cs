using System.Text;
using Cohort.Facilities.Fetching;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Links;

/// <summary>What one look saw. Pure: the same answer is the same sight. It never says that something is dead.</summary>
internal static class SightReader
{
    /// <param name="address">As we open it.</param>
    /// <param name="known">The title we know it by, or empty.</param>
    /// <param name="looked">What was answered.</param>
    /// <param name="at">When (UTC).</param>
    public static Sighting Of(Uri address, string known, Looked looked, DateTime at)
    {
        var (sight, reason, target) = looked.Failure == LookFailure.None ? Answered(address, known, looked) : Unanswered(looked.Failure);
        return new Sighting(at, sight, reason, target?.ToString() ?? "");
    }

    private static (Sight, SightReason, Uri?) Unanswered(LookFailure failure) => failure switch
    {
        LookFailure.NoHost => (Sight.NoHost, SightReason.NoHost, null),
        LookFailure.NotAsked => (Sight.Walled, SightReason.NotAsked, null),
        LookFailure.Slow => (Sight.Trouble, SightReason.Slow, null),
        LookFailure.Certificate => (Sight.Trouble, SightReason.Certificate, null),
        LookFailure.Loop => (Sight.Trouble, SightReason.Loop, null),
        LookFailure.Silent => (Sight.Trouble, SightReason.Silent, null),
        _ => (Sight.Trouble, SightReason.Host, null),
    };

    private static (Sight, SightReason, Uri?) Answered(Uri address, string known, Looked looked) => looked.Status switch
    {
        >= 200 and < 300 => There(address, known, looked),
        401 or 407 => (Sight.Walled, SightReason.SignIn, null),
        404 or 410 => looked.IsChallenge ? (Sight.Walled, SightReason.Wall, null) : (Sight.Gone, SightReason.NotFound, null),
        503 when IsWall(looked) => (Sight.Walled, SightReason.Wall, null),
        408 or 425 => (Sight.Trouble, SightReason.Host, null),
        // 403, 406, 429, 451, LinkedIn's 999: they are there, and do not want to be looked at by a robot.
        (>= 400 and < 500) or 501 or 999 => (Sight.Walled, SightReason.Wall, null),
        _ => (Sight.Trouble, SightReason.Host, null),
    };

    private static (Sight, SightReason, Uri?) There(Uri address, string known, Looked looked)
    {
        var landed = looked.Address;
        if (LandingRules.IsWallTitle(looked.Title))
            return (Sight.Walled, SightReason.Wall, null);
        if (looked is { IsPage: true, Body.Length: 0 })
            return (Sight.Trouble, SightReason.Empty, null);
        if (LandingRules.IsForSale(landed, looked.Body is null ? "" : Encoding.Latin1.GetString(looked.Body)))
            return (Sight.Elsewhere, SightReason.ForSale, landed);
        var isSame = looked.Hops.Count == 0 || LandingRules.IsSame(address, landed);
        if (!isSame && LandingRules.IsSignIn(landed) && !LandingRules.IsSignIn(address))
            return (Sight.Walled, SightReason.SignIn, null);
        if (LandingRules.IsLostTitle(looked.Title) || (!isSame && LandingRules.IsLostPath(landed)))
            return (Sight.Elsewhere, SightReason.Lost, landed);
        return isSame ? (Sight.Good, SightReason.None, null) : Away(address, known, looked);
    }

    private static (Sight, SightReason, Uri?) Away(Uri address, string known, Looked looked)
    {
        var landed = looked.Address;
        if (!LandingRules.IsHome(address) && (LandingRules.IsHome(landed) || LandingRules.IsAbove(landed, address)))
            return (Sight.Elsewhere, SightReason.Home, landed);
        if (LandingRules.IsResolver(address))
            return (Sight.Good, SightReason.None, null);
        var isItself = LandingRules.HaveSameEnd(address, landed) || (known.Length > 0 && SearchText.Key(known) == SearchText.Key(looked.Title));
        if (!isItself && LandingRules.DomainOf(address) != LandingRules.DomainOf(landed))
            return (Sight.Elsewhere, SightReason.OtherSite, landed);
        return looked.Hops.All(one => one.Status is 301 or 308)
            ? (Sight.Moved, SightReason.NewAddress, landed)
            : (Sight.Good, SightReason.None, null);
    }

    private static bool IsWall(Looked looked) =>
        looked.IsChallenge || LandingRules.IsWallServer(looked.Server) || LandingRules.IsWallTitle(looked.Title);
}
