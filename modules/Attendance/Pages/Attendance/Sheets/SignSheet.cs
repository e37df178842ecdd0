using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>Somebody who is signed in signs a half-day for themselves: a trainee their presence, who leads their counter-signature.</summary>
internal sealed class SignSheet : OfHalf, ICommand<Unit>
{
    /// <summary>Made by the form, so that a double press signs once.</summary>
    public Guid Id { get; set; }

    public string Stroke { get; set; } = "";

    /// <summary>When it was made, by a device that had no network; or null.</summary>
    public DateTime? OwnAt { get; set; }

    /// <summary>Hash of the browser's mark.</summary>
    [BindNever]
    public string Device { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SignSheet>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Stroke).Stroke();
            RuleFor(one => one.OwnAt).Must(at => at is null or { Kind: DateTimeKind.Utc }).Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(SheetDesk desk, Signer signer, CurrentPerson person) : IRequestHandler<SignSheet, Unit>
    {
        public async Task<Unit> Handle(SignSheet request, CancellationToken cancellationToken)
        {
            var facts = await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken);
            signer.Sign(facts, new SignAct(request.Id, person.Id, person.RoleIn(request.Cohort) == Role.Trainee ? Place.Trainee : Place.Leader, Means.Account) { Stroke = request.Stroke, Device = request.Device, OwnAt = request.OwnAt });
            return Unit.Value;
        }
    }
}
