using Cohort.Attendance.Model.Papers;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Certificates;

/// <summary>The certificates of one trainee: for who steers, and for themselves.</summary>
internal sealed record GetCertificate(Guid Cohort, Guid Person, int? Edition) : IQuery<GetCertificate.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    /// <param name="Promo">The promo.</param>
    /// <param name="Today">Local date.</param>
    /// <param name="Shown">The edition that is asked, or the last; null: none was issued.</param>
    /// <param name="Editions">All of them, the last first.</param>
    /// <param name="Now">Their hours as of now; null for the trainee.</param>
    internal sealed record Answer(PromoCard Promo, DateOnly Today, Issued? Shown, IReadOnlyList<Issued> Editions, CertifiedPerson? Now);

    internal sealed class Handler(AttendanceDb db, CertificateDesk desk, IMediator mediator, CurrentPerson person) : IRequestHandler<GetCertificate, Answer>
    {
        public async Task<Answer> Handle(GetCertificate request, CancellationToken cancellationToken)
        {
            var steers = person.Steers(request.Cohort);
            if (!steers && person.Id != request.Person)
                throw new NotFound();
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var editions = (await db.Certificates.Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person).OrderByDescending(one => one.Edition).ToListAsync(cancellationToken)).Select(Issued.Of).OfType<Issued>().ToList();
            var now = steers ? (await desk.Read(promo, cancellationToken)).FirstOrDefault(one => one.Id == request.Person) : null;
            if (now is null && editions.Count == 0 && steers)
                throw new NotFound();
            var shown = request.Edition is { } wanted ? NotFound.IfNull(editions.Find(one => one.Edition == wanted)) : editions.FirstOrDefault();
            return new Answer(promo, CertificateDesk.Today(promo, desk.Now), shown, editions, now);
        }
    }
}
