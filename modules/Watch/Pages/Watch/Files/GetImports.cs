using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Files;

/// <summary>The files one brought in, latest first.</summary>
internal sealed record GetImports(Guid Cohort) : IQuery<GetImports.Answer>
{
    private const int Most = 20;

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record One(Guid Id, string Name, DateTime At);

    internal sealed record Answer(IReadOnlyList<One> Imports, TimeZoneInfo Zone);

    internal sealed class Handler(WatchDb db, CurrentPerson person, IMediator mediator) : IRequestHandler<GetImports, Answer>
    {
        public async Task<Answer> Handle(GetImports request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            return new Answer(
                await db.Imports.Where(one => one.CohortId == request.Cohort && one.By == me).OrderByDescending(one => one.At).Take(Most).Select(one => new One(one.Id, one.Name, one.At)).ToListAsync(cancellationToken),
                (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone);
        }
    }
}

/// <summary>The report of one's own import: what was not taken may be nobody else's business.</summary>
internal sealed record GetImport(Guid Cohort, Guid Id) : IQuery<GetImport.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record Answer(string Name, DateTime At, LinksReport Report, TimeZoneInfo Zone);

    internal sealed class Handler(WatchDb db, CurrentPerson person, IMediator mediator) : IRequestHandler<GetImport, Answer>
    {
        public async Task<Answer> Handle(GetImport request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            var import = NotFound.IfNull(await db.Imports.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Id && one.By == me, cancellationToken));
            return new Answer(import.Name, import.At, import.Read(), (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone);
        }
    }
}
