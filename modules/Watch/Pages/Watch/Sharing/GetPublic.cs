using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Sharing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>A public page, for whoever has its address. What is shown no more, or never was, is not there: they are not told apart.</summary>
internal sealed record GetPublic(string Slug, PublicPlace From) : IQuery<PublicPage>
{
    // By decision: somebody of the promo showed it to everybody.
    public Access Access => Access.Anyone;

    internal sealed class Handler(WatchDb db, PublicReader reader) : IRequestHandler<GetPublic, PublicPage>
    {
        public async Task<PublicPage> Handle(GetPublic request, CancellationToken cancellationToken) =>
            NotFound.IfNull(await reader.Read(NotFound.IfNull(await db.Shown(request.Slug, cancellationToken)), request.From, cancellationToken));
    }
}

/// <summary>The same as a feed.</summary>
internal sealed record GetPublicFeed(string Slug, LinkFormat Format) : IQuery<string>
{
    public Access Access => Access.Anyone;

    internal sealed class Handler(WatchDb db, PublicReader reader, PublicFeed feed) : IRequestHandler<GetPublicFeed, string>
    {
        public async Task<string> Handle(GetPublicFeed request, CancellationToken cancellationToken)
        {
            var page = NotFound.IfNull(await db.Shown(request.Slug, cancellationToken));
            return feed.Write(NotFound.IfNull(await reader.Read(page, default, cancellationToken)), page.PublishedAt!.Value, request.Format);
        }
    }
}

/// <summary>Finds what is shown.</summary>
internal static class ShownPages
{
    /// <summary>The publication at an address, or null.</summary>
    public static Task<Publication?> Shown(this WatchDb db, string slug, CancellationToken stop) =>
        slug.Length > Publication.LongestSlug ? Task.FromResult<Publication?>(null) : db.Publications.FirstOrDefaultAsync(one => one.Slug == slug && one.PublishedAt != null, stop);
}
