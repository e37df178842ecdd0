using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Journal;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Journal;

/// <summary>One's own journal, week by week.</summary>
internal sealed class JournalModel(CurrentPerson person) : PromoPage
{
    /// <summary>Any day of the week one looks at; else this one.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Week { get; set; }

    [BindProperty]
    public WriteWeek Form { get; set; } = new();

    [BindProperty]
    public ShareLines Share { get; set; } = new();

    public GetJournal.Answer Now { get; private set; } = null!;

    /// <summary>Writes here: whoever was a trainee reads theirs on.</summary>
    public bool Writes => person.RoleIn(Cohort) is Role.Trainee or Role.Trainer;

    /// <summary>What may be chosen for a line: who was a trainee takes back, and shares no more.</summary>
    public IEnumerable<Reader> Choices(Reader now) => Enum.GetValues<Reader>().Where(one => Writes || one is Reader.Nobody || one == now);

    public override async Task Load()
    {
        Now = await Send(new GetJournal(Cohort, Week ?? (Form.Week == default ? (DateOnly?)null : Form.Week)));
        if (!WasSent())
            Form = new WriteWeek { Week = Now.Monday, Version = Now.Version, Text = Now.Text };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(Of(Form.Week), L["Kept. Nobody reads it but you, unless you share a line below."]);
    }

    public async Task<IActionResult> OnPostShare()
    {
        Share.Cohort = Cohort;
        await Send(Share);
        return Done(Of(Week ?? default), L["Each line is read by whom you said."]);
    }

    /// <summary>The address of a week.</summary>
    public string Of(DateOnly week) => CohortsLinks.Journal(Cohort) + (week == default ? "" : $"?week={week.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");

    /// <summary>Who reads, in words.</summary>
    public string Word(Reader reader) => L[reader switch { Reader.Promo => "The promo", Reader.Trainers => "The trainers", _ => "Only me" }];
}
