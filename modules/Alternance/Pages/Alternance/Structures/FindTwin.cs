using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Structures;

/// <summary>The structure that has this SIRET already, or null: it is offered instead of a second card.</summary>
internal sealed record FindTwin(Guid Cohort, string Number) : IQuery<FindTwin.Twin?>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed record Twin(Guid Id, string Name);

    internal sealed class Handler(AlternanceDb db) : IRequestHandler<FindTwin, Twin?>
    {
        public async Task<Twin?> Handle(FindTwin request, CancellationToken cancellationToken)
        {
            var siret = Siret.Tidy(request.Number);
            return siret.Length == 0 ? null : await db.Structures.Where(one => one.Siret == siret).Select(one => new Twin(one.Id, one.Name)).FirstOrDefaultAsync(cancellationToken);
        }
    }
}
