using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Pages.Watch.Items;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>Whether an item may leave the promo.</summary>
internal sealed class OutsideModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "item")]
    public Guid Id { get; set; }

    /// <summary>A button: "+" or "-".</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    public GetOutside.Answer Found { get; private set; } = null!;

    public Outside Now => Found.Outside;

    /// <summary>One's own word, or all of them for who steers.</summary>
    public bool MayRelease => person.Steers(Cohort) || Now.KeptBy.Contains(person.Id);

    /// <summary>A reason that was handed over.</summary>
    [BindProperty]
    public Guid Voice { get; set; }

    public override async Task Load() => Found = await Send(new GetOutside(Cohort, Id));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Send(new KeepItemBack(Cohort, Id, Press == "+"));
        return Done(WatchLinks.Item(Cohort, Id), Press == "+" ? L["It stays inside the promo."] : L["It may be shared outside."]);
    }

    public async Task<IActionResult> OnPostReason()
    {
        OnlyFor(Roles.Steering);
        await Send(new TakeReasonOff(Cohort, Id, Voice));
        return Done(WatchLinks.Item(Cohort, Id), L["The reason is gone; where the link comes from stays."]);
    }
}

/// <summary>Whether an item of the promo may leave it.</summary>
internal sealed record GetOutside(Guid Cohort, Guid Item) : IQuery<GetOutside.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    /// <param name="Title">What it is called.</param>
    /// <param name="Outside">Whether it may leave, and from where it came.</param>
    internal sealed record Answer(string Title, Outside Outside);

    internal sealed class Handler(WatchDb db, OutsideReader reader) : IRequestHandler<GetOutside, Answer>
    {
        public async Task<Answer> Handle(GetOutside request, CancellationToken cancellationToken)
        {
            var item = NotFound.IfNull(await db.Items.Where(one => one.CohortId == request.Cohort && one.Id == request.Item).Select(one => new { one.Title, one.FetchedTitle, one.Address }).FirstOrDefaultAsync(cancellationToken));
            return new Answer(ItemWords.Title(item.Title, item.FetchedTitle, item.Address), await reader.Read(request.Item, cancellationToken));
        }
    }
}
