using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;

/// <summary>The page of a guest's link. Opening it changes nothing: what reads mail before people do opens links.</summary>
[AllowAnonymous]
internal sealed class GuestModel : CohortPage
{
    private const string Cookie = "cohort-guest";

    [FromRoute]
    public string Token { get; set; } = "";

    [BindProperty]
    public VoteForm Form { get; set; } = new();

    public GetGuestPoll.Answer Told { get; private set; } = GetGuestPoll.Answer.Unknown;

    /// <summary>Half-days of which nothing was said.</summary>
    public int LeftOut => Told.Card?.Options.Count(one => one.WithdrawnAt is null && Told.Mine.All(mark => mark.Option != one.Id)) ?? 0;

    public override async Task Load()
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Told = await Send(new GetGuestPoll(Token, Device));
        var offered = Told.Card?.Options.Where(one => one.WithdrawnAt is null).ToList() ?? [];
        // What was withdrawn while one answered is told above the form, and no longer in it.
        Form.Marks.RemoveAll(one => offered.All(option => option.Id != one.Option));
        if (Form.Marks.Count == 0)
            Form.Marks = [.. offered.Select(one => new VoteForm.Line { Option = one.Id, Value = Told.Mine.FirstOrDefault(mark => mark.Option == one.Id)?.Value })];
    }

    public async Task<IActionResult> OnGet()
    {
        await Load();
        var page = Page();
        page.StatusCode = Told.State == GuestState.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return page;
    }

    public async Task<IActionResult> OnPost()
    {
        var told = await Send(new GetGuestPoll(Token, Device));
        if (told.State == GuestState.Unknown)
            return await OnGet();
        var device = Device is { Length: > 0 and <= 100 } known ? known : LinkToken.New();
        await Send(new AnswerAsGuest(Token, device, Form.Said(DecisionMethod.DatePoll)));
        // As long as a poll may be open.
        Response.Cookies.Append(Cookie, device, new CookieOptions { HttpOnly = true, Secure = Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/guest", IsEssential = true, MaxAge = TimeSpan.FromDays(366) });
        return Done(Links.Guest(Token), L[told.Card?.Terms.IsSecret == true ? "Your vote is in the box. Nothing tells that it is yours." : told.HasAnswered ? "Your answer is changed." : "Thank you: your answer is counted."]);
    }

    private string Device => Request.Cookies[Cookie] ?? "";
}
