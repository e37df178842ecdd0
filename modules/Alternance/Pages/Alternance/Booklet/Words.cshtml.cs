using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Booklet;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>One's own word of a period of the booklet; without one in the address, of the latest.</summary>
internal sealed class WordsModel : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [FromQuery(Name = "of")]
    public DateOnly? Of { get; set; }

    [BindProperty]
    public SayWord Form { get; set; } = new();

    public BookletSheet Sheet { get; private set; } = null!;

    public Period? Period { get; private set; }

    public PeriodWord? Kept { get; private set; }

    /// <summary>What was written meanwhile, beside the words that were refused.</summary>
    public PeriodWord? Theirs => WasSent() && Kept?.Version != Form.Version ? Kept : null;

    public override async Task Load()
    {
        Sheet = await Send(new GetBooklet(Cohort, Person));
        Of ??= Sheet.Begun.Count > 0 ? Sheet.Begun[^1].From : PeriodWord.Whole;
        if (Of != PeriodWord.Whole)
            Period = Sheet.Periods.Where(one => one.From == Of).Select(one => (Period?)one).FirstOrDefault() ?? throw new Kernel.NotFound();
        Kept = Sheet.Said(Of.Value, Sheet.Beside);
        if (!WasSent())
            Form = new SayWord { Text = Kept?.Text ?? "", Version = Kept?.Version ?? SayWord.Nothing };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        var sheet = await Send(new GetBooklet(Cohort, Person));
        Of ??= sheet.Begun.Count > 0 ? sheet.Begun[^1].From : PeriodWord.Whole;
        (Form.Cohort, Form.Person, Form.Of) = (Cohort, Person, Of.Value);
        await Send(Form);
        return Done(AlternanceLinks.Booklet(Cohort, Person), L["It is written down."]);
    }
}
