using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>The feedback on one half-day, or one asked weeks later: to give, to read, to reply.</summary>
internal abstract class RoundModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public GiveFeedback Form { get; set; } = new();

    [BindProperty]
    public ReplyToFeedback Said { get; set; } = new();

    public GetRound.Answer Now { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    public DateTime Instant => Clock.GetUtcNow().UtcDateTime;

    public bool IsOpen => Now.Standing.IsOpen(Instant);

    public bool IsClosed => Now.Standing.IsClosed(Instant);

    /// <summary>Anonymous answers that are still missing before any can be read.</summary>
    public int Missing => Math.Max(0, AnswerBox.Least - Now.Line.Anonymous);

    /// <summary>The others are being read: an anonymous answer comes too late to be read with them.</summary>
    public bool IsLate => Missing == 0 && Now.Standing.ReadFrom <= Instant;

    /// <summary>Anonymous answers that came late and were too few: nobody reads them.</summary>
    public int Withheld => Steers && IsClosed && Missing == 0 && !Now.KeysMissing ? Now.Line.Anonymous - Now.Answers.Count(one => one.Name is null) : 0;

    /// <summary>The form is shown: it is open, and theirs to answer or to change.</summary>
    public bool Asks => IsOpen && Now.Why == WhyNot.No && (!Now.Line.Mine || Now.Mine is not null);

    protected abstract string Here { get; }

    protected abstract DateOnly OfDate { get; }

    protected abstract DayPart OfPart { get; }

    protected virtual Guid? OfLater => null;

    public override async Task Load()
    {
        Now = await Send(Of(new GetRound()));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.NewGuid();
        if (Said.Id == Guid.Empty)
            Said.Id = Guid.CreateVersion7();
        if (!WasSent())
        {
            Form.WithMyName = Now.Mine is not null || (!Now.Line.Mine && Now.NamedLast);
            if (Now.Mine is { } mine)
                (Form.Helped, Form.Hindered, Form.Next, Form.Mark, Form.Used) = (mine.Helped, mine.Hindered, mine.Next, mine.Mark, mine.Used);
        }

        if (!WasSent("Reply"))
            (Said.Heard, Said.Reply, Said.Version) = (Now.Round.Heard, Now.Round.Reply, Now.Round.Version);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        var changed = await Send(Of(Form));
        return Done(Here, changed ? L["Your answer is changed."] : Form.WithMyName ? L["Thank you. Your answer is kept, with your name; you can change it until the close."] : L["Thank you. Your answer is in the box, without your name."]);
    }

    public async Task<IActionResult> OnPostReply()
    {
        await Send(Of(Said));
        return Done(Here, L["Your reply is there: the group reads it on Today, the next time it meets."]);
    }

    private T Of<T>(T request)
        where T : OfRound
    {
        (request.Cohort, request.Date, request.Part, request.Later) = (Cohort, OfDate, OfPart, OfLater);
        return request;
    }
}

/// <summary>Of a half-day.</summary>
internal sealed class HalfDayModel(CurrentPerson person) : RoundModel(person)
{
    [FromRoute(Name = "date")]
    public DateOnly Date { get; set; }

    [FromRoute(Name = "part")]
    public DayPart Part { get; set; }

    protected override string Here => CurriculumLinks.Feedback(Cohort, Date, Part == DayPart.Afternoon);

    protected override DateOnly OfDate => Date;

    protected override DayPart OfPart => Part;
}

/// <summary>Weeks later.</summary>
internal sealed class LaterModel(CurrentPerson person) : RoundModel(person)
{
    [FromRoute(Name = "round")]
    public Guid Round { get; set; }

    protected override string Here => CurriculumLinks.ColdFeedback(Cohort, Round);

    protected override DateOnly OfDate => default;

    protected override DayPart OfPart => default;

    protected override Guid? OfLater => Round;
}
