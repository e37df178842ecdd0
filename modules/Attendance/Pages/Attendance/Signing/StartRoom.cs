using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>Who steers begins to show the code of a half-day: its sheet is kept from now on, with what codes are made of.</summary>
internal sealed class StartRoom : OfHalf, ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<StartRoom>;

    internal sealed class Handler(SheetDesk desk) : IRequestHandler<StartRoom, Unit>
    {
        public async Task<Unit> Handle(StartRoom request, CancellationToken cancellationToken) =>
            (await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken)).Sheet.IsSealed
                ? throw new Refusal("This sheet is closed. It is corrected by a line of its own.")
                : Unit.Value;
    }
}
