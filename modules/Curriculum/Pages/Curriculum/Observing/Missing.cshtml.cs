using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>What is missing before the exam, in sentences, with whose it is to bring.</summary>
internal sealed class MissingModel(CurrentPerson reader) : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    public IReadOnlyList<GetMissing.Lacks> People { get; private set; } = [];

    /// <summary>Everybody, to choose from; for who steers.</summary>
    public IReadOnlyList<SelectListItem> Trainees { get; private set; } = [];

    public bool Steers => reader.Steers(Cohort);

    public async Task OnGet()
    {
        if (!Steers && reader.RoleIn(Cohort) != Role.Trainee)
            throw new NotFound();
        var all = await Send(new GetMissing(Cohort, null));
        People = Person is null ? all : [.. all.Where(one => one.Person.PersonId == Person)];
        if (Person is not null && People.Count == 0)
            throw new NotFound();
        Trainees = Steers ? [.. all.Select(one => new SelectListItem(one.Person.Name, one.Person.PersonId.ToString()))] : [];
    }

    /// <summary>The sentences of a block: what is missing, and whom to ask.</summary>
    public IEnumerable<(string Sentence, IReadOnlyList<CompetenceCard> Competences)> Sentences(GetMissing.Lacks of, MissingBlock block)
    {
        var isMe = of.Person.PersonId == reader.Id;
        if (block.ToDecide.Count > 0)
            yield return (L["The trainers have still to decide:"], block.ToDecide);
        if (block.ByTrainers.Count > 0)
            yield return (L["The trainers have not seen it yet:"], block.ByTrainers);
        if (block.ByTutor.Count > 0)
            yield return (L["The tutor has said nothing yet:"], block.ByTutor);
        if (block.BySelf.Count > 0)
            yield return (isMe ? L["You have not said yet where you stand:"] : L["{0} has not said yet where they stand:", of.Person.GivenName], block.BySelf);
    }
}
