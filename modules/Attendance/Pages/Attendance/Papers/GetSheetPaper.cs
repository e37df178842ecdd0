using Cohort.Attendance.Model.Papers;
using Cohort.Attendance.Pages.Attendance.Sheets;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>The sheet of one half-day, to be printed.</summary>
internal sealed class GetSheetPaper : OfHalf, IQuery<SheetOnPaper>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Handler(SheetPress press) : IRequestHandler<GetSheetPaper, SheetOnPaper>
    {
        public Task<SheetOnPaper> Handle(GetSheetPaper request, CancellationToken cancellationToken) => press.Read(request.Cohort, request.Date, request.Part, cancellationToken);
    }
}
