using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Ui.Forms;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>A trainee's own target, late arrival, and the reason.</summary>
internal sealed class ChangePath : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public int Version { get; set; }

    /// <summary>Minutes; 0: the promo's target.</summary>
    [ModelBinder(typeof(MinutesBinder))]
    public int Target { get; set; }

    public DateOnly? ArrivesOn { get; set; }

    public string Reason { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<ChangePath>
    {
        public Validator()
        {
            RuleFor(one => one.Target).Within(0, Kernel.Text.Minutes.Max);
            RuleFor(one => one.ArrivesOn).Must(one => one is null or { Year: >= 2000 and <= 2200 }).Says("This value cannot be read.");
            RuleFor(one => one.Reason).Optional(500);
        }
    }

    internal sealed class Handler(CohortsDb db) : IRequestHandler<ChangePath, Unit>
    {
        public async Task<Unit> Handle(ChangePath request, CancellationToken cancellationToken)
        {
            var path = await db.OwnPath(request.Cohort, request.Person, cancellationToken);
            path.Expect(request.Version);
            path.TargetMinutes = request.Target == 0 ? null : request.Target;
            path.ArrivesOn = request.ArrivesOn;
            path.Reason = request.Reason.Trim();
            return Unit.Value;
        }
    }
}
