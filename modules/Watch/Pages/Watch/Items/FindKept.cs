using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Joining;
using MediatR;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>The item that a card went into which is gone.</summary>
internal sealed record FindKept(Guid Cohort, Guid Gone) : IQuery<Guid>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(AliasBook aliases) : IRequestHandler<FindKept, Guid>
    {
        public async Task<Guid> Handle(FindKept request, CancellationToken cancellationToken) =>
            await aliases.Follow(request.Cohort, request.Gone, cancellationToken) ?? throw new NotFound();
    }
}
