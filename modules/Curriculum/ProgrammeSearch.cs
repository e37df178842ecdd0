using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>Finds workshops, competences and words of the glossary of a promo.</summary>
internal sealed class ProgrammeSearch(CurriculumDb db, IMediator mediator, CurrentPerson person, Texts texts) : ISearchSource
{
    public int Order => 10;

    public async Task<IReadOnlyList<SearchHit>> Find(Guid cohort, string text, int limit, CancellationToken stop)
    {
        if (!person.IsCoordinator && person.RoleIn(cohort) is null or Role.Tutor)
            return [];
        var workshops = await db.Workshops.Where(one => one.CohortId == cohort && one.State != WorkshopState.Cancelled && one.SearchText.Contains(text))
            .OrderBy(one => one.SearchText).Take(limit)
            .Select(one => new { one.Id, one.Title, Date = one.Slots.Min(slot => (DateOnly?)slot.Date) }).ToListAsync(stop);
        var nodes = await (from pin in db.Pins
                           join node in db.Nodes on pin.FrameworkId equals node.FrameworkId
                           where pin.CohortId == cohort && node.Kind == NodeKind.Competence && node.RetiredAt == null && node.SearchText.Contains(text)
                           select node.Id).Take(limit).ToListAsync(stop);
        var competences = nodes.Count == 0 ? [] : await mediator.Send(new ListCompetences(cohort), stop);
        var terms = await db.Terms.Where(one => one.CohortId == cohort && one.Key.Contains(text) && one.Definitions.Any(said => said.RemovedAt == null))
            .OrderBy(one => one.Key).Take(limit).Select(one => new { one.Id, one.Word, Count = one.Definitions.Count(said => said.RemovedAt == null) }).ToListAsync(stop);
        return
        [
            .. workshops.Select(one => new SearchHit("Workshops", one.Title, one.Date is { } date ? Dates.Day(date) : texts["waits for a half-day"], CurriculumLinks.Workshop(cohort, one.Id))),
            .. competences.Where(one => nodes.Contains(one.NodeId)).Select(one => new SearchHit("Competences", $"{one.Mark} {one.Statement}", one.Framework, CurriculumLinks.Node(cohort, one.NodeId))),
            .. terms.Select(one => new SearchHit("Glossary", one.Word, texts.Count(one.Count, "{0} definition", "{0} definitions"), $"/promos/{cohort}/glossary#t-{one.Id}")),
        ];
    }
}
