using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Ui.Forms;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>One half-day that a trainee does not follow, follows in addition, or follows elsewhere. The same half-day again replaces it.</summary>
internal sealed class AddPathStep : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public DateOnly? Date { get; set; }

    public DayPart Part { get; set; }

    public PathKind Kind { get; set; }

    /// <summary>For what is added or followed elsewhere; 0: a whole half-day.</summary>
    [ModelBinder(typeof(MinutesBinder))]
    public int Minutes { get; set; }

    public string Note { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<AddPathStep>
    {
        public Validator()
        {
            RuleFor(one => one.Date).Must(one => one is { Year: >= 2000 and <= 2200 }).Says("Give the date.");
            RuleFor(one => one.Part).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Kind).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Minutes).Within(0, 720);
            RuleFor(one => one.Note).Optional(200);
        }
    }

    internal sealed class Handler(CohortsDb db) : IRequestHandler<AddPathStep, Unit>
    {
        public async Task<Unit> Handle(AddPathStep request, CancellationToken cancellationToken)
        {
            var path = await db.OwnPath(request.Cohort, request.Person, cancellationToken);
            var date = request.Date!.Value;
            var exists = await db.HalfDays.AnyAsync(one => one.CohortId == request.Cohort && one.Date == date && one.Part == request.Part && one.Kind != HalfDayKind.Off, cancellationToken);
            if (request.Kind == PathKind.Excused && !exists)
                throw new Refusal("The promo has no half-day then: there is nothing to be excused from.", nameof(Date));
            if (request.Kind == PathKind.Added && exists)
                throw new Refusal("The promo already has this half-day: it cannot be added.", nameof(Date));

            var half = await db.Promos.Where(one => one.Id == request.Cohort).Select(one => one.HalfDayMinutes).FirstAsync(cancellationToken);
            var minutes = request.Kind == PathKind.Excused ? 0 : request.Minutes == 0 ? half : request.Minutes;
            if (path.Steps.Find(one => one.Date == date && one.Part == request.Part) is { } former)
                former.Become(request.Kind, minutes, request.Note);
            else
                path.Steps.Add(new IndividualPathStep(path.Id, date, request.Part, request.Kind, minutes, request.Note));
            path.Version++;
            return Unit.Value;
        }
    }
}
