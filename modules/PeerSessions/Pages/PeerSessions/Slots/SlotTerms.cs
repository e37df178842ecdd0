using Cohort.PeerSessions.Model.Slots;
using Cohort.Ui;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>What a slot says of itself, as it is typed. Only the title is needed.</summary>
internal abstract class SlotTerms
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public string Title { get; set; } = "";

    public string Where { get; set; } = "";

    public DayOfWeek? Weekday { get; set; }

    public TimeOnly StartsAt { get; set; } = new(18, 0);

    public int Minutes { get; set; } = 120;

    public int EveryWeeks { get; set; } = 1;

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public int Quorum { get; set; } = 3;

    public int Most { get; set; }

    public SlotFor For { get; set; }

    public TimeOnly DecideAt { get; set; } = new(18, 0);

    public static int Of(TimeOnly time) => (time.Hour * 60) + time.Minute;

    /// <summary>Everything but its day and its dates.</summary>
    protected void Describe(OpenSlot slot)
    {
        slot.Where = (Where ?? "").Trim();
        (slot.Minutes, slot.EveryWeeks, slot.Until) = (Minutes, EveryWeeks, Until);
        (slot.Quorum, slot.Most, slot.For, slot.DecideAt) = (Quorum, Most, For, Of(DecideAt));
    }
}

/// <summary>The rules that both forms share.</summary>
internal abstract class SlotTermsRules<T> : AbstractValidator<T>
    where T : SlotTerms
{
    private const string Unreadable = "This value cannot be read.";
    private static readonly DateOnly First = new(2020, 1, 1), Last = new(2100, 1, 1);

    protected SlotTermsRules()
    {
        RuleFor(one => one.Title).Required(OpenSlot.LongestTitle).OneLine();
        RuleFor(one => one.Where).Optional(OpenSlot.LongestWhere).OneLine();
        RuleFor(one => one.Where).Must(IsPlace).Says("A link begins with https://");
        RuleFor(one => one.Weekday).Must(one => one is null || Enum.IsDefined(one.Value)).Says(Unreadable);
        RuleFor(one => one.For).IsInEnum().Says(Unreadable);
        RuleFor(one => one.Minutes).Within(15, 720);
        RuleFor(one => one.EveryWeeks).Within(1, 2);
        RuleFor(one => one.Quorum).Within(1, 200);
        RuleFor(one => one.Most).Within(0, 500);
        RuleFor(one => one.Most).Must((form, most) => most == 0 || most >= form.Quorum).Says("Fewer places than must come: it would never open.");
        RuleFor(one => one.From).Must(one => one is null || (one >= First && one <= Last)).Says(Unreadable);
        RuleFor(one => one.Until).Must(one => one is null || (one >= First && one <= Last)).Says(Unreadable);
        RuleFor(one => one.Until).Must((form, until) => until is null || form.From is null || until >= form.From).Says("The last date comes after the first.");
    }

    /// <summary>Words, or a whole https address.</summary>
    private static bool IsPlace(string? where) => string.IsNullOrWhiteSpace(where) || !where.Contains("://", StringComparison.Ordinal)
        || (Uri.TryCreate(where.Trim(), UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps);
}
