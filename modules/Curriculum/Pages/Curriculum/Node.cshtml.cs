using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Reading;
using Cohort.Curriculum.Pages.Curriculum.Writing;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>One line of the framework: what it says, and what the group says of it.</summary>
internal sealed class NodeModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "node")]
    public Guid Id { get; set; }

    [BindProperty]
    public AddNote Form { get; set; } = new();

    /// <summary>The button "clear" or "not clear": see <see cref="MarkPress"/>.</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    /// <summary>The note to take away or to put back.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Note { get; set; }

    public GetNode.Answer Now { get; private set; } = null!;

    public bool MayWrite => person.Builds(Cohort) && Now.Line is not null;

    public bool Steers => person.Steers(Cohort);

    /// <summary>"Competence A1", "Block RNCP40695BC01".</summary>
    public string Heading
    {
        get
        {
            var code = Now.Reading.Card(Now.Node.Id)?.Mark ?? (Now.Node.HasCode ? Now.Node.Code : "");
            return L[Now.Node.Kind switch { NodeKind.Block => "Block {0}", NodeKind.Competence => "Competence {0}", _ => "Expectation {0}" }, code].Trim();
        }
    }

    /// <summary>What the promo keeps about it.</summary>
    public IReadOnlyList<FactSheetLine> Sheets { get; private set; } = [];

    public override async Task Load()
    {
        Now = await Send(new GetNode(Cohort, Id));
        Sheets = await Send(new ListFactSheets(Cohort, Thing: Id));
    }

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Now.Node.Id == Id ? Page() : LocalRedirect(CurriculumLinks.Node(Cohort, Now.Node.Id));
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Node) = (Cohort, Id);
        await Send(Form);
        return LocalRedirect($"{CurriculumLinks.Node(Cohort, Id)}#note-{Form.Id}");
    }

    public async Task<IActionResult> OnPostMark()
    {
        var node = await Send(new MarkNode { Cohort = Cohort, Press = Press });
        return LocalRedirect(CurriculumLinks.Node(Cohort, node));
    }

    public async Task<IActionResult> OnPostRemove()
    {
        await Send(new RemoveNote(Cohort, Note, Back: false));
        return Done(CurriculumLinks.Node(Cohort, Id), L["The note was taken away."], $"{CurriculumLinks.Node(Cohort, Id)}?handler=Back&note={Note}");
    }

    public async Task<IActionResult> OnPostBack()
    {
        await Send(new RemoveNote(Cohort, Note, Back: true));
        return Done(CurriculumLinks.Node(Cohort, Id), L["The note is back."]);
    }

    /// <summary>May change its words.</summary>
    public bool IsMine(NoteCard note) => note.ById == person.Id && person.Builds(Cohort);

    /// <summary>May take it away.</summary>
    public bool MayRemove(NoteCard note) => Steers || IsMine(note);

    /// <summary>The form for a note of this kind; the one that was refused keeps what was typed.</summary>
    public NoteForm FormFor(NoteKind kind, Guid? question, string label, string button)
    {
        var refused = !ModelState.IsValid && Form.Kind == kind && Form.Answers == question && Form.Id != Guid.Empty;
        return new NoteForm(kind, question, label, button, refused ? Form.Id : Guid.CreateVersion7(), refused ? Form.Text : "", refused);
    }
}

/// <summary>A short form: one area, one button. It carries the note's id, so that a double submit writes it once.</summary>
internal sealed record NoteForm(NoteKind Kind, Guid? Answers, string Label, string Button, Guid Id, string Text, bool IsRefused)
{
    /// <summary>The refused one takes the id that the summary of errors leads to.</summary>
    public string FieldId => IsRefused ? "Form_Text" : $"text-{Id:N}";
}
