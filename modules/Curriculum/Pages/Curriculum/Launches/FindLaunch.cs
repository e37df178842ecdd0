using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>That a launch is there, and may be read: hundreds ask at once when a group opens its page.</summary>
/// <exception cref="Cohort.Kernel.NotFound">Unknown, or of another promo.</exception>
internal sealed record FindLaunch(Guid Cohort, Guid Id) : IQuery<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(LaunchReader reader) : IRequestHandler<FindLaunch, Unit>
    {
        public async Task<Unit> Handle(FindLaunch request, CancellationToken cancellationToken)
        {
            await reader.Read(request.Cohort, request.Id, cancellationToken);
            return Unit.Value;
        }
    }
}
