using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>A trainee who is signed in signs with the code of the room.</summary>
internal sealed class SignInRoom : ICommand<Unit>
{
    [BindNever]
    public Guid Sheet { get; set; }

    /// <summary>What the code was changed for.</summary>
    [BindNever]
    public string Pass { get; set; } = "";

    public Guid Id { get; set; }

    public string Stroke { get; set; } = "";

    [BindNever]
    public string Device { get; set; } = "";

    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<SignInRoom>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Stroke).Stroke();
        }
    }

    internal sealed class Handler(SheetDesk desk, Signer signer, CurrentPerson person) : IRequestHandler<SignInRoom, Unit>
    {
        public async Task<Unit> Handle(SignInRoom request, CancellationToken cancellationToken)
        {
            var facts = await desk.Open(request.Sheet, cancellationToken);
            var sheet = facts.Sheet;
            if (person.RoleIn(sheet.CohortId) != Role.Trainee)
                throw new NotFound();
            var means = RoomCode.Read(sheet.Secret, request.Pass, Window.Of(sheet, facts.Half.Promo.Zone).OpensAt, desk.Now);
            // A closed sheet says so itself.
            if (means is null && !sheet.IsSealed)
                throw new Refusal("This code is over. Scan or type the one that the screen of the room shows now.");
            signer.Sign(facts, new SignAct(request.Id, person.Id, Place.Trainee, means ?? Means.RoomCode) { Stroke = request.Stroke, Device = request.Device });
            return Unit.Value;
        }
    }
}
