using Cohort.Curriculum.Model.Launches;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Joins a need of somebody else, or no longer. Said twice it is one voice.</summary>
internal sealed record SayMeToo(Guid Cohort, Guid Launch, Guid Need, bool Joins) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<SayMeToo>;

    internal sealed class Handler(CurriculumDb db, LaunchTable table) : IRequestHandler<SayMeToo, Unit>
    {
        public async Task<Unit> Handle(SayMeToo request, CancellationToken cancellationToken)
        {
            var launch = await table.In(request.Cohort, request.Launch, cancellationToken, Phase.Gather, Phase.Propose);
            var need = await table.Need(launch, request.Need, cancellationToken);
            var mine = await (from voice in db.Voices
                              join one in db.Needs on voice.NeedId equals one.Id
                              where voice.PersonId == table.Me && (one.Id == need.Id || one.MergedIntoId == need.Id)
                              select voice).ToListAsync(cancellationToken);
            if (!request.Joins)
                db.Voices.RemoveRange(mine);
            else if (mine.Count == 0 && need.By != table.Me)
                db.Voices.Add(new Voice(need, table.Me, table.Now));
            return Unit.Value;
        }
    }
}
