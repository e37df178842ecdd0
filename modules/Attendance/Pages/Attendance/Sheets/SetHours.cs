using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>Who steers says when a half-day really began and ended. Signing is open around these hours.</summary>
internal sealed class SetHours : OfHalf, ICommand<Unit>
{
    public const int LeastMinutes = 15;
    public const int MostMinutes = 8 * 60;

    public TimeOnly? Starts { get; set; }

    public TimeOnly? Ends { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SetHours>
    {
        public Validator()
        {
            RuleFor(one => one.Starts).NotNull().Says("Please fill this in.");
            RuleFor(one => one.Ends).NotNull().Says("Please fill this in.");
            RuleFor(one => one.Ends).Must((one, ends) => ends is null || one.Starts is null || (ends - one.Starts is { TotalMinutes: >= LeastMinutes and <= MostMinutes } && ends > one.Starts))
                .Says("A half-day ends after it begins, and lasts eight hours at most.");
        }
    }

    internal sealed class Handler(SheetDesk desk) : IRequestHandler<SetHours, Unit>
    {
        public async Task<Unit> Handle(SetHours request, CancellationToken cancellationToken)
        {
            var facts = await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken);
            if (facts.Sheet.IsSealed)
                throw new Refusal("This sheet is closed. It is corrected by a line of its own.");
            facts.Sheet.Lasted(Minute(request.Starts!.Value), Minute(request.Ends!.Value));
            return Unit.Value;
        }

        private static int Minute(TimeOnly time) => (time.Hour * 60) + time.Minute;
    }
}
