using Cohort.Kernel.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Upkeep;

/// <summary>The hosts that are listed, by whom and why; and the last pages that could not be read.</summary>
internal sealed record GetHosts : IQuery<GetHosts.Answer>
{
    public Access Access => Access.Coordinator;

    internal sealed record Answer(IReadOnlyList<Listed> Hosts, IReadOnlyList<Unread> Pages);

    internal sealed record Listed(Guid Id, string Host, string Why, string By, DateTime At);

    /// <param name="Where">Its address, without what stands after a question mark, which may be a secret.</param>
    /// <param name="Failure">A key of the texts.</param>
    /// <param name="WantedAt">UTC.</param>
    /// <param name="NextAt">When it is tried again (UTC); null: given up.</param>
    internal sealed record Unread(string Where, string Failure, DateTime WantedAt, DateTime? NextAt);

    internal sealed class Handler(FacilitiesDb db) : IRequestHandler<GetHosts, Answer>
    {
        public async Task<Answer> Handle(GetHosts request, CancellationToken cancellationToken)
        {
            var hosts = await (from host in db.AllowedHosts
                               from person in db.People.Where(one => one.Id == host.By).DefaultIfEmpty()
                               orderby host.Host
                               select new { host.Id, host.Host, host.Why, host.At, person.GivenName, person.FamilyName }).ToListAsync(cancellationToken);
            var pages = await db.Pages.Where(one => one.Failure != "").OrderByDescending(one => one.WantedAt).ThenBy(one => one.Id).Take(50)
                .Select(one => new { one.Url, one.Failure, one.WantedAt, one.NextAt }).ToListAsync(cancellationToken);
            return new Answer(
                [.. hosts.Select(one => new Listed(one.Id, one.Host, one.Why, $"{one.GivenName} {one.FamilyName}".Trim(), one.At))],
                [.. pages.Select(one => new Unread(new Uri(one.Url) is var url ? $"{url.Scheme}://{url.Authority}{url.AbsolutePath}" : "", one.Failure, one.WantedAt, one.NextAt))]);
        }
    }
}
