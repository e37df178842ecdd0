using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Checks;
using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>What the checks find on a sheet that is about to be sealed, and the state it has, in one reading.</summary>
internal sealed class GetChecks : OfHalf, IQuery<GetChecks.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <summary>The sheet, where it was read already; else it is read.</summary>
    public SheetFacts? Known { get; set; }

    /// <param name="Facts">The sheet as it was checked.</param>
    /// <param name="State">What it says, as a hash.</param>
    /// <param name="Warnings">What was found.</param>
    internal sealed record Answer(SheetFacts Facts, string State, IReadOnlyList<Warning> Warnings);

    internal sealed class Handler(SheetDesk desk, CurrentPerson person, IMediator mediator) : IRequestHandler<GetChecks, Answer>
    {
        public async Task<Answer> Handle(GetChecks request, CancellationToken cancellationToken)
        {
            var around = await person.AskAsHouse(() => mediator.Send(new ReadAround(request.Cohort, request.Date, request.Part), cancellationToken));
            var facts = request.Known ?? await desk.Read(request.Cohort, request.Date, request.Part, cancellationToken);
            return new Answer(facts, SheetWriter.StateOf(facts), SheetChecks.Of(facts, around, desk.Now));
        }
    }
}
