using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum.Writing;
using Cohort.Facilities.Files;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One workshop: what it is, and everything that can be done with it.</summary>
internal sealed class WorkshopModel(Origins origins) : WorkshopPage
{
    [BindProperty]
    public SetWorkshopState Form { get; set; } = new();

    public AttachedList Files { get; private set; } = null!;

    /// <summary>To be read before one comes: what led here.</summary>
    public IReadOnlyList<Origin> Before { get; private set; } = [];

    public bool IsOpen => Workshop.State is WorkshopState.Draft or WorkshopState.Planned;

    public bool MayChange => IsOpen && Reader.Builds(Cohort) && (!Workshop.IsLocked || Reader.Steers(Cohort));

    /// <summary>The charter lets this reader move it.</summary>
    public bool MayPlace => MayChange && Now.Programme.Context.MayPlace;

    /// <summary>There is something left to press: a placed workshop may be nobody's but the trainers'.</summary>
    public bool HasActs => MayPlace || Workshop.Slots.Count == 0 || (Workshop.State == WorkshopState.Draft && Now.Programme.Context.MayValidate);

    public bool MayHold => Workshop.State != WorkshopState.Cancelled && Workshop.Slots.Count > 0 && Workshop.Slots.Min(one => one.Date) <= Today
        && Now.Programme.Context.MayValidate && (Reader.Steers(Cohort) || (Reader.RoleIn(Cohort) == Role.Trainee && Workshop.Leaders.Exists(one => one.PersonId == Reader.Id)));

    public IReadOnlyList<Conflict> Conflicts => IsOpen ? Placement.Standing(Now.Board, Now.Board.Slots, Now.Programme.Context) : [];

    /// <summary>Who wrote about it, and when last; null: nobody yet.</summary>
    public NotesLine? Notes { get; private set; }

    public override async Task Load()
    {
        await base.Load();
        Notes = await Send(new TellNotes(Cohort, Id));
        Files = new AttachedList(Cohort, await Send(new ListAttachments(Cohort, Id)), Now.Programme.Promo.Zone, null);
        Before = [.. (await origins.To(Cohort, [Id], HttpContext.RequestAborted))[Id]];
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return await Changed(Form.Act switch
        {
            WorkshopAct.Plan => L["It is validated."],
            WorkshopAct.Unplace => L["Taken off the board; it waits among the drafts."],
            WorkshopAct.Cancel => L["Cancelled."],
            WorkshopAct.Lock => L["Locked: only trainers may move it."],
            _ => L["Unlocked."],
        });
    }
}
