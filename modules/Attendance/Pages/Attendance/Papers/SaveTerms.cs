using Cohort.Attendance.Model.Papers;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>What papers say of the action that a promo is, and how long they are kept.</summary>
internal sealed class SaveTerms : ICommand<Unit>
{
    public const int LeastYears = 3;
    public const int MostYears = 30;

    [BindNever]
    public Guid Cohort { get; set; }

    public int Version { get; set; }

    public string Title { get; set; } = "";

    public Nature Nature { get; set; }

    public string Reference { get; set; } = "";

    public string Funder { get; set; } = "";

    public int KeepYears { get; set; } = 6;

    public int KeepCertificateYears { get; set; } = 3;

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SaveTerms>
    {
        public Validator()
        {
            RuleFor(one => one.Title).Optional(ActionTerms.Longest).OneLine();
            RuleFor(one => one.Nature).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Reference).Optional(ActionTerms.Longest).OneLine();
            RuleFor(one => one.Funder).Optional(ActionTerms.Longest).OneLine();
            RuleFor(one => one.KeepYears).Within(LeastYears, MostYears);
            RuleFor(one => one.KeepCertificateYears).Within(LeastYears, MostYears);
        }
    }

    internal sealed class Handler(AttendanceDb db) : IRequestHandler<SaveTerms, Unit>
    {
        public async Task<Unit> Handle(SaveTerms request, CancellationToken cancellationToken)
        {
            var one = await db.Actions.FirstOrDefaultAsync(row => row.CohortId == request.Cohort, cancellationToken);
            (one ?? new ActionTerms(request.Cohort)).Expect(request.Version);
            if (one is null)
                db.Actions.Add(one = new ActionTerms(request.Cohort) { Version = 1 });
            (one.Title, one.Nature, one.Reference, one.Funder) = (request.Title.Trim(), request.Nature, request.Reference.Trim(), request.Funder.Trim());
            (one.KeepYears, one.KeepCertificateYears) = (request.KeepYears, request.KeepCertificateYears);
            return Unit.Value;
        }
    }
}

/// <summary>The same, to be read in its form.</summary>
internal sealed record GetTerms(Guid Cohort) : IQuery<SaveTerms>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Handler(AttendanceDb db) : IRequestHandler<GetTerms, SaveTerms>
    {
        public async Task<SaveTerms> Handle(GetTerms request, CancellationToken cancellationToken)
        {
            var one = await db.Actions.FirstOrDefaultAsync(row => row.CohortId == request.Cohort, cancellationToken) ?? new ActionTerms(request.Cohort);
            return new SaveTerms
            {
                Version = one.Version,
                Title = one.Title,
                Nature = one.Nature,
                Reference = one.Reference,
                Funder = one.Funder,
                KeepYears = one.KeepYears,
                KeepCertificateYears = one.KeepCertificateYears,
            };
        }
    }
}
