using System.Text;
using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Signing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Answers;

/// <summary>Writes the register as a file, with the public parts of the keys that signed it.</summary>
internal sealed class WhenTheRegisterIsExported(AttendanceDb db, SigningKeys keys, IMediator mediator, TimeProvider clock) : IRequestHandler<ExportRegister, string>
{
    public async Task<string> Handle(ExportRegister request, CancellationToken cancellationToken)
    {
        var links = (await db.Links.AsNoTracking().OrderBy(one => one.Number).ToListAsync(cancellationToken)).ConvertAll(RegisterLink.Of);
        if (request.Cohort is { } cohort)
            links = links.ConvertAll(one => one.Cohort == cohort ? one : one.LeftOut());
        var body = await mediator.Send(new GetBody(), cancellationToken);
        // Makes the first key when there is none yet: the header names the one that signs the end.
        var (newest, _) = keys.Sign(Encoding.UTF8.GetBytes(RegisterFile.Format));
        var names = links.Select(one => one.Key).Append(newest).Distinct(StringComparer.Ordinal);
        var header = new FileHeader(
            RegisterFile.Format,
            body.Name,
            Chained.Second(clock.GetUtcNow().UtcDateTime),
            request.Cohort,
            [.. names.Select(one => (Name: one, Pem: keys.PublicPart(one))).Where(one => one.Pem is not null).Select(one => new FileKey(one.Name, one.Pem!))]);
        return RegisterFile.Write(header, links, text => keys.Sign(Encoding.UTF8.GetBytes(text)));
    }
}
