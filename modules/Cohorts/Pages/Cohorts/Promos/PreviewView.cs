using Cohort.Cohorts.Model.Calendar;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

/// <summary>A form and the calendar it would make.</summary>
internal sealed record PreviewView(PromoTerms Form, CalendarTerms Calendar);
