using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Papers;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Certificates;

/// <summary>A certificate that was issued.</summary>
internal sealed record Issued(Guid Person, int Edition, DateTime At, CertificateContent Content)
{
    public static Issued? Of(Certificate one) => Chained.Read<CertificateContent>(one.Content) is { } content ? new Issued(one.PersonId, one.Edition, one.At, content) : null;
}

/// <summary>The hours of the trainees of a promo, what is missing, and their last certificates.</summary>
internal sealed record GetCertificates(Guid Cohort) : IQuery<GetCertificates.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <summary>One trainee.</summary>
    /// <param name="Person">Their hours.</param>
    /// <param name="Last">Their last certificate, or null.</param>
    internal sealed record Row(CertifiedPerson Person, Issued? Last)
    {
        /// <summary>A correction, or another sheet, came since it was issued.</summary>
        public bool HasChanged => Last is { } last && last.Content.Minutes != Person.Minutes(last.Content.From, last.Content.To);
    }

    /// <param name="Promo">The promo.</param>
    /// <param name="Today">Local date.</param>
    /// <param name="Rows">The trainees, by family name.</param>
    /// <param name="Lacks">What papers need and nobody wrote down, as keys of the texts.</param>
    internal sealed record Answer(PromoCard Promo, DateOnly Today, IReadOnlyList<Row> Rows, IReadOnlyList<string> Lacks);

    internal sealed class Handler(AttendanceDb db, CertificateDesk desk, IMediator mediator) : IRequestHandler<GetCertificates, Answer>
    {
        public async Task<Answer> Handle(GetCertificates request, CancellationToken cancellationToken)
        {
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var people = await desk.Read(promo, cancellationToken);
            var last = (await db.Certificates.Where(one => one.CohortId == request.Cohort).ToListAsync(cancellationToken))
                .GroupBy(one => one.PersonId).ToDictionary(one => one.Key, one => Issued.Of(one.MaxBy(certificate => certificate.Edition)!));
            var provider = await db.Providers.FirstOrDefaultAsync(cancellationToken) ?? ProviderTerms.None();
            var title = await db.Actions.Where(one => one.CohortId == request.Cohort).Select(one => one.Title).FirstOrDefaultAsync(cancellationToken);
            // L["the exact title of the action"] L["who signs certificates"] L["where they are signed"]
            var lacks = new[] { (title, "the exact title of the action"), (provider.Signatory, "who signs certificates"), (provider.Town, "where they are signed") };
            return new Answer(promo, CertificateDesk.Today(promo, desk.Now), [.. people.Select(one => new Row(one, last.GetValueOrDefault(one.Id)))], [.. lacks.Where(one => string.IsNullOrEmpty(one.Item1)).Select(one => one.Item2)]);
        }
    }
}
