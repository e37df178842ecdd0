using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using MediatR;

namespace Cohort.Attendance.Answers;

/// <summary>Checks a file. Touches no database: it serves where there is none.</summary>
internal sealed class WhenARegisterIsVerified : IRequestHandler<VerifyRegister, RegisterVerdict>
{
    public Task<RegisterVerdict> Handle(VerifyRegister request, CancellationToken cancellationToken) =>
        Task.FromResult(RegisterFile.Check(request.Text, request.Printed, request.Keys));
}
