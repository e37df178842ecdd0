using System.Globalization;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Changing a workshop. When somebody saved in between, their version stands beside what was typed.</summary>
internal sealed class EditWorkshopModel : WorkshopPage
{
    [BindProperty]
    public EditWorkshop Form { get; set; } = new();

    public WorkshopChoices Choices { get; private set; } = null!;

    public bool IsConflict => !ModelState.IsValid && Form.Version != Workshop.Version;

    public override async Task Load()
    {
        await base.Load();
        OnlyFor(Roles.Building);
        (Form.Cohort, Form.Id) = (Cohort, Id);
        Choices = new WorkshopChoices(Form, Now.Choosable, Now.Members, Now.Programme.Context.Places, Now.Groups, ModelState);
    }

    public override async Task OnGet()
    {
        await Load();
        Fill(Form, Workshop);
        Form.Version = Workshop.Version;
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return await Changed(L["Changed."]);
    }

    /// <summary>A form with what the workshop says now.</summary>
    internal static void Fill(WorkshopForm form, Workshop workshop)
    {
        (form.Title, form.Doing, form.Leaves, form.Material) = (workshop.Title, workshop.Doing, workshop.Leaves, workshop.Material);
        (form.Modality, form.PlaceId, form.RemoteLink, form.Minutes) = (workshop.Modality, workshop.PlaceId, workshop.RemoteLink, workshop.Minutes);
        form.GroupId = workshop.GroupId;
        form.Leaders = [.. workshop.Leaders.Where(one => one.PersonId is not null).Select(one => one.PersonId!.Value)];
        form.Guests = string.Join(", ", workshop.Leaders.Where(one => one.Kind == LeaderKind.Guest).Select(one => one.Name));
        form.Touched = [.. workshop.Competences.Select(one => one.NodeId)];
        form.Shares = workshop.Competences.ToDictionary(one => one.NodeId, one => Minutes.Format(one.Minutes, CultureInfo.CurrentCulture));
    }
}
