using Cohort.Cohorts.Model.Directory;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Scheduling;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Tasks;

/// <summary>Keeps the names people are found by in the directory: of those who changed theirs, and of cards written before names were looked for.</summary>
internal sealed class NameCards(CohortsDb db, IMediator mediator) : IRecurringTask
{
    private const int Batch = 300, MostBatches = 20;

    public string Name => "NameCards";

    public string Does => "Keeps the names that people are found by in the directory";

    public string Cron => "40 0/5 * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var done = 0;
        for (var batch = 0; batch < MostBatches; batch++)
        {
            var due = await (from card in db.Cards
                             join person in db.People on card.PersonId equals person.Id
                             where card.NamedAs != person.SortName
                             orderby card.PersonId
                             select card.PersonId).Take(Batch).ToListAsync(stop);
            if (due.Count == 0)
                break;
            done += await mediator.Send(new RenameCards(due), stop);
        }

        return done;
    }
}

/// <summary>Writes the names of these people anew among the words they are found by.</summary>
internal sealed record RenameCards(IReadOnlyList<Guid> People) : ICommand<int>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<RenameCards>;

    internal sealed class Handler(CohortsDb db) : IRequestHandler<RenameCards, int>
    {
        public async Task<int> Handle(RenameCards request, CancellationToken cancellationToken)
        {
            var names = await db.People.Where(one => request.People.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.SortName, cancellationToken);
            var former = (await db.DirectoryStems.Where(one => request.People.Contains(one.PersonId) && one.Place == DirectoryPlace.Name).ToListAsync(cancellationToken)).ToLookup(one => one.PersonId);
            foreach (var card in await db.Cards.Where(one => request.People.Contains(one.PersonId)).ToListAsync(cancellationToken))
            {
                card.NamedAs = names[card.PersonId];
                var wanted = DirectoryStem.Of(card.PersonId, [], "", card.NamedAs).ToDictionary(one => one.Stem, StringComparer.Ordinal);
                db.DirectoryStems.RemoveRange(former[card.PersonId].Where(one => !wanted.Remove(one.Stem)));
                db.DirectoryStems.AddRange(wanted.Values);
            }

            return names.Count;
        }
    }
}
