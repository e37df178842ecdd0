using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>A trainee signs on the tablet that goes round: whoever holds it says who they are, and the room sees it.</summary>
internal sealed class SignOnTablet : ICommand<Unit>
{
    [BindNever]
    public string Token { get; set; } = "";

    [BindNever]
    public Guid Person { get; set; }

    public Guid Id { get; set; }

    public string Stroke { get; set; } = "";

    [BindNever]
    public string Device { get; set; } = "";

    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<SignOnTablet>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Stroke).Stroke();
        }
    }

    internal sealed class Handler(AttendanceDb db, SheetDesk desk, Signer signer) : IRequestHandler<SignOnTablet, Unit>
    {
        public async Task<Unit> Handle(SignOnTablet request, CancellationToken cancellationToken)
        {
            var sheet = await OpenTablet.Handler.Sheet(db, request.Token, desk.Now, cancellationToken) ?? throw new NotFound();
            var facts = await desk.Open(sheet, cancellationToken);
            if (!facts.Half.IsExpected(request.Person))
                throw new NotFound();
            signer.Sign(facts, new SignAct(request.Id, request.Person, Place.Trainee, Means.Tablet) { Stroke = request.Stroke, Device = request.Device });
            return Unit.Value;
        }
    }
}
