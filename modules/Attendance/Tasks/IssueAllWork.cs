using System.Text.Json;
using Cohort.Attendance.Contracts;
using Cohort.Attendance.Pages.Attendance.Certificates;
using Cohort.Attendance.Pages.Attendance.Papers;
using Cohort.Facilities.Work;
using Cohort.Kernel.Text;
using MediatR;

namespace Cohort.Attendance.Tasks;

/// <summary>Issues the certificates of a promo. Begun again it issues nothing twice: who has one that says the same keeps it.</summary>
internal sealed class IssueAllWork(IMediator mediator, Texts texts) : IWorkKind
{
    public const string Kind = "IssueCertificates";

    public string Name => Kind;

    public bool MayBeginAgain => true;

    internal sealed record Wanted(Guid Cohort, DateOnly From, DateOnly To, bool IsFinal);

    public async Task<WorkOutcome> Run(WorkRun run, CancellationToken stop)
    {
        var wanted = JsonSerializer.Deserialize<Wanted>(run.Input)!;
        var rows = (await mediator.Send(new GetCertificates(wanted.Cohort), stop)).Rows;
        var (report, made) = (new List<string>(), 0);
        foreach (var (index, row) in rows.Index())
        {
            run.Tell(index, rows.Count);
            var (person, minutes) = (row.Person, row.Person.Minutes(wanted.From, wanted.To));
            if (person.Sheets(wanted.From, wanted.To) == 0)
            {
                report.Add(texts["{0}: no closed sheet", person.Name]);
                continue;
            }

            if (row.Last is { Content: var last } && (last.From, last.To, last.IsFinal, last.Minutes) == (wanted.From, wanted.To, wanted.IsFinal, minutes))
            {
                report.Add(texts["{0}: edition {1} says the same", person.Name, row.Last.Edition]);
                continue;
            }

            var edition = await mediator.Send(new IssueCertificate { Cohort = wanted.Cohort, Person = person.Id, Id = Guid.CreateVersion7(), From = wanted.From, To = wanted.To, IsFinal = wanted.IsFinal }, stop);
            report.Add(texts["{0}: edition {1}, {2} h", person.Name, edition, PaperWords.Hours(minutes)]);
            made++;
        }

        return new WorkOutcome(texts.Count(made, "{0} certificate issued. All of them are in one ZIP file, on the page of certificates.", "{0} certificates issued. All of them are in one ZIP file, on the page of certificates."), report, AttendanceLinks.Certificates(wanted.Cohort));
    }
}
