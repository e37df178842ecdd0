using Cohort.Cohorts.Model.Calendar;
using Cohort.Ui;
using FluentValidation;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

/// <summary>What the terms of a promo must respect, whoever writes them.</summary>
internal abstract class PromoTermsRules<T> : AbstractValidator<T>
    where T : PromoTerms
{
    protected PromoTermsRules()
    {
        RuleFor(one => one.Name).Required(120);
        RuleFor(one => one.Department).Optional(60);
        RuleFor(one => one.TimeZone).Must(one => TimeZoneInfo.TryFindSystemTimeZoneById(one ?? "", out _)).Says("This value cannot be read.");
        RuleFor(one => one.Holidays).IsInEnum().Says("This value cannot be read.");
        RuleFor(one => one.StartsOn).Must(one => one is { Year: >= 2000 and <= 2200 }).Says("Give the first day.");
        RuleFor(one => one.EndsOn).Must((form, end) => end is null || form.StartsOn is null || end >= form.StartsOn).Says("The last day comes before the first.");
        RuleFor(one => one.EndsOn)
            .Must((form, end) => end is null || form.StartsOn is not { Year: >= 2000 and <= 2200 } start || end <= start.AddYears(CalendarPlan.MaxYears))
            .Says("A promo lasts three years at most.");
        RuleFor(one => one.Target).Within(0, 300_000);
        RuleFor(one => one.OwnTarget).Must((form, own) => form.Target > 0 || own is >= 60 and <= 300_000).Says("Give a target between 1 h and 5,000 h.");
        RuleFor(one => one.HalfDayMinutes).Must(one => one is >= 60 and <= 360).Says("A half-day lasts between 1 h and 6 h.");
        RuleFor(one => one.AfternoonStartsAt)
            .Must((form, afternoon) => afternoon >= form.MorningStartsAt.AddMinutes(form.HalfDayMinutes, out var wrapped) && wrapped == 0)
            .Says("The afternoon begins before the morning ends.");
        RuleFor(one => one.Days).Must(one => one.Any(day => day is >= 1 and <= 7)).Says("Choose one working day at least.");
        RuleFor(one => one.Closures).Optional(ClosureLines.MaxLength).DependentRules(() =>
            RuleFor(one => one.Closures)
                .Must(text => ClosureLines.FirstProblem(text, out _) is null)
                .WithMessage("Line {0} of the closures cannot be read. Write for instance: 24/12/2026 - 03/01/2027 Christmas")
                .WithState(form => new object?[] { ClosureLines.FirstProblem(form.Closures, out _) }));
        RuleFor(one => one.OwnPattern)
            .Must((form, _) => AlternancePattern.TryParse(form.PatternText, out AlternancePattern? _))
            .Says("This pattern cannot be read: write a group of five letters for each week, such as CCCCC SSSSS.");
    }
}
