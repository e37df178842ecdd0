using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The glossary of a promo, by word; each word with all its definitions, the first one first. None is the official one.</summary>
internal sealed record ListTerms(Guid Cohort) : IQuery<IReadOnlyList<ListTerms.Term>>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Term(Guid Id, string Word, string Key, IReadOnlyList<Definition> Definitions);

    /// <summary>By is empty for somebody who is no longer a member.</summary>
    internal sealed record Definition(Guid Id, string Text, string Source, Guid ById, string By, DateTime At);

    internal sealed class Handler(CurriculumDb db, CurrentPerson person, IMediator mediator) : IRequestHandler<ListTerms, IReadOnlyList<Term>>
    {
        public async Task<IReadOnlyList<Term>> Handle(ListTerms request, CancellationToken cancellationToken)
        {
            var names = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name);
            names.TryAdd(person.Id, person.Name);
            var rows = await (from term in db.Terms
                              from said in term.Definitions
                              where term.CohortId == request.Cohort && said.RemovedAt == null
                              orderby term.Key, said.At, said.Id
                              select new { term.Id, term.Word, term.Key, Said = new { said.Id, said.Text, said.Source, said.By, said.At } }).ToListAsync(cancellationToken);
            // The key is ASCII for the languages we speak; the databases do not agree on how to sort the rest.
            return [.. rows.GroupBy(one => (one.Id, one.Word, one.Key)).OrderBy(one => one.Key.Key, StringComparer.Ordinal).Select(one => new Term(
                one.Key.Id, one.Key.Word, one.Key.Key,
                [.. one.Select(row => new Definition(row.Said.Id, row.Said.Text, row.Said.Source, row.Said.By, names.GetValueOrDefault(row.Said.By, ""), row.Said.At))]))];
        }
    }
}
