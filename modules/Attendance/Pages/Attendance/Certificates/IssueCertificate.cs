using Cohort.Alternance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Papers;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Certificates;

/// <summary>Issues a certificate with what the closed sheets say now; its content is frozen. Answers its edition.</summary>
internal sealed class IssueCertificate : ICommand<int>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    /// <summary>Made by the form, so that a double press issues once.</summary>
    public Guid Id { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public bool IsFinal { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<IssueCertificate>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.From).NotNull().Says("Write a date.");
            RuleFor(one => one.To).NotNull().Says("Write a date.");
        }
    }

    internal sealed class Handler(AttendanceDb db, CertificateDesk desk, SheetWriter writer, CurrentPerson person, IMediator mediator) : IRequestHandler<IssueCertificate, int>
    {
        public async Task<int> Handle(IssueCertificate request, CancellationToken cancellationToken)
        {
            if (await db.Certificates.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.PersonId == request.Person ? twin.Edition : throw new NotFound();
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var (from, to) = (request.From!.Value, request.To!.Value);
            if (to < from)
                throw new Refusal("The last day comes before the first.", nameof(To));
            if (to > CertificateDesk.Today(promo, desk.Now))
                throw new Refusal("A certificate says what was done: its last day is today at the latest.", nameof(To));
            var trainee = (await desk.Read(promo, cancellationToken)).FirstOrDefault(one => one.Id == request.Person) ?? throw new NotFound();
            if (trainee.Sheets(from, to) == 0)
                throw new Refusal("No closed sheet has this trainee between these days: there is nothing to certify.");
            var provider = await db.Providers.AsNoTracking().FirstOrDefaultAsync(cancellationToken) ?? ProviderTerms.None();
            var nature = await db.Actions.Where(one => one.CohortId == request.Cohort).Select(one => (Nature?)one.Nature).FirstOrDefaultAsync(cancellationToken);
            var terms = await writer.Terms(promo, cancellationToken);
            var employer = (await mediator.Send(new ListEmployers(request.Cohort, to), cancellationToken)).FirstOrDefault(one => one.Person == request.Person)?.Structure ?? "";
            var content = new CertificateContent(1, trainee.Name, employer, terms.Provider.Name, provider.Signatory, provider.Quality, provider.Town, terms.Action.Title, nature ?? Nature.Training, from, to, trainee.Minutes(from, to), trainee.Sheets(from, to), request.IsFinal, promo.TimeZone, desk.Now);
            // The unique index decides between two at the same moment: the other begins again.
            var last = await db.Certificates.Where(one => one.CohortId == request.Cohort && one.PersonId == request.Person).MaxAsync(one => (int?)one.Edition, cancellationToken) ?? 0;
            db.Certificates.Add(new Certificate(request.Id, request.Cohort, request.Person, last + 1, Chained.Write(content), person.Id, desk.Now));
            return last + 1;
        }
    }
}
