using Cohort.Facilities.Fetching;
using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Upkeep;

/// <summary>A host is no longer read. Answers what was said of it, so that it can be listed again; null when it was gone already.</summary>
internal sealed record ForgetHost(Guid Id) : ICommand<ForgetHost.Was?>
{
    public Access Access => Access.Coordinator;

    internal sealed record Was(string Host, string Why);

    internal sealed class Validator : AbstractValidator<ForgetHost>;

    internal sealed class Handler(FacilitiesDb db) : IRequestHandler<ForgetHost, Was?>
    {
        public async Task<Was?> Handle(ForgetHost request, CancellationToken cancellationToken)
        {
            if (await db.AllowedHosts.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is not { } host)
                return null;
            db.AllowedHosts.Remove(host);
            return new Was(host.Host, host.Why);
        }
    }
}
