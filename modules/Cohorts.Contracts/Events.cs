using Cohort.Kernel.Messages;

namespace Cohort.Cohorts.Contracts;

/// <summary>A promo was opened. <paramref name="Like"/> is the former promo whose programme it takes up, or null.</summary>
public sealed record PromoOpened(Guid Cohort, Guid? Like) : IEvent;

/// <summary>Half-days of a promo appeared, vanished or became another kind. What was placed there is kept by who placed it.</summary>
public sealed record CalendarChanged(Guid Cohort) : IEvent;
