using System.Globalization;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Log;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>Drafts an example of practice from lines of one's log: dates, what was done, how many people; never a name.</summary>
internal sealed class DraftExample : ICommand<Unit>, IAsksWhose
{
    private const int MostEntries = 20;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public Guid Id { get; set; }

    public Guid? Node { get; set; }

    public string Title { get; set; } = "";

    public List<Guid> Entries { get; set; } = [];

    /// <inheritdoc/>
    public bool Sure { get; set; }

    public IReadOnlyList<string?> Typed() => [Title];

    public Access Access => Access.In(Cohort, Roles.Everyone);

    internal sealed class Validator : AbstractValidator<DraftExample>
    {
        public Validator()
        {
            this.HoldNobodysOwn();
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Title).Required(PracticeExample.LongestTitle).OneLine();
            RuleFor(one => one.Entries).Must(all => all.Count is > 0 and <= MostEntries).Says("Choose 1 to {0} lines of your log.", MostEntries);
        }
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, CurrentPerson person, Texts texts, TimeProvider clock) : IRequestHandler<DraftExample, Unit>
    {
        public async Task<Unit> Handle(DraftExample request, CancellationToken cancellationToken)
        {
            if (person.IsHouse || await followed.Demand(request.Cohort, request.Person, cancellationToken) != Beside.Self)
                throw new NotFound();
            if (await db.Examples.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.PersonId == person.Id ? Unit.Value : throw new NotFound();
            if (await db.Examples.CountAsync(one => one.CohortId == request.Cohort && one.PersonId == request.Person, cancellationToken) >= PracticeExample.MostOfOne)
                throw new Refusal("You have {0} examples already: throw one away first.", null, PracticeExample.MostOfOne);
            var chosen = request.Entries.Distinct().ToList();
            var entries = await db.Log.AsNoTracking().Where(one => chosen.Contains(one.Id) && one.CohortId == request.Cohort && one.PersonId == request.Person).OrderBy(one => one.Date).ToListAsync(cancellationToken);
            if (entries.Count != chosen.Count)
                throw new NotFound();
            var (first, last, people) = (entries[0].Date, entries[^1].Date, entries.Sum(one => one.People));
            var structure = await (from placement in db.Placements
                                   join place in db.Structures on placement.StructureId equals place.Id
                                   where placement.CohortId == request.Cohort && placement.PersonId == request.Person && placement.StartsOn <= last && (placement.EndsOn == null || placement.EndsOn >= first)
                                   orderby placement.StartsOn
                                   select place.Name).FirstOrDefaultAsync(cancellationToken) ?? "";
            db.Examples.Add(new PracticeExample(request.Id, request.Cohort, request.Person, request.Node, clock.GetUtcNow().UtcDateTime)
            {
                Title = request.Title.Trim(),
                Tasks = Short(string.Join('\n', entries.Select(one => Line(one)))),
                With = people > 0 ? texts.Count(people, "{0} person helped.", "{0} people helped.") : "",
                Context = string.Join(". ", new[] { structure, texts["from {0} to {1}", Dates.Numeric(first), Dates.Numeric(last)] }.Where(one => one.Length > 0)),
                More = Short(string.Join('\n', entries.Where(one => one.Learned.Length > 0).Select(one => one.Learned))),
            });
            return Unit.Value;
        }

        private static string Line(LogEntry one) => string.Create(CultureInfo.CurrentCulture, $"{Dates.Numeric(one.Date)} ({Minutes.Format(one.Minutes, CultureInfo.CurrentCulture)}) : {one.Did}");

        private static string Short(string text) => text.Length <= PracticeExample.LongestWords ? text : text[..PracticeExample.LongestWords];
    }
}
