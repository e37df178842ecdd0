using Cohort.Kernel.Messages;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Work;

/// <summary>A sign of life, with how far it is; or, <paramref name="LetGo"/>, the word that this process stops and another may take over. False: it is not ours any more.</summary>
internal sealed record SignWork(Guid Id, int Attempt, int Step, int Of, bool LetGo) : ICommand<bool>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<SignWork>;

    internal sealed class Handler(FacilitiesDb db, TimeProvider clock) : IRequestHandler<SignWork, bool>
    {
        public async Task<bool> Handle(SignWork request, CancellationToken cancellationToken)
        {
            var until = clock.GetUtcNow().UtcDateTime + (request.LetGo ? TimeSpan.Zero : ClaimWork.Patience);
            return await db.Works.Where(one => one.Id == request.Id && one.Attempts == request.Attempt && one.State == WorkState.Running).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.NextAt, until).SetProperty(one => one.Step, request.Step).SetProperty(one => one.Of, request.Of), cancellationToken) == 1;
        }
    }
}
