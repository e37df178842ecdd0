using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>Who steers strikes a signature of somebody who was not there, and says why; or puts it back. It stays readable.</summary>
internal sealed class StrikeSignature : OfHalf, ICommand<Unit>
{
    public Guid Signature { get; set; }

    public string Why { get; set; } = "";

    /// <summary>It was struck, and counts again.</summary>
    public bool Back { get; set; }

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<StrikeSignature>
    {
        public Validator() => RuleFor(one => one.Why).Required(SheetSignature.LongestWhy).OneLine().When(one => !one.Back);
    }

    internal sealed class Handler(SheetDesk desk, CurrentPerson person) : IRequestHandler<StrikeSignature, Unit>
    {
        public async Task<Unit> Handle(StrikeSignature request, CancellationToken cancellationToken)
        {
            var facts = await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken);
            var one = NotFound.IfNull(facts.Signatures.FirstOrDefault(signature => signature.Id == request.Signature));
            if (facts.Sheet.IsSealed)
                throw new Refusal("This sheet is closed. It is corrected by a line of its own.");
            if (request.Back)
                one.Restore();
            else if (one.StruckAt is null)
                one.Strike(person.Id, request.Why, desk.Now);
            return Unit.Value;
        }
    }
}
