using Cohort.Kernel.Messages;

namespace Cohort.Cohorts.Contracts;

/// <summary>A promo was opened. <paramref name="Like"/> is the former promo whose programme it takes up, or null.</summary>
public sealed record PromoOpened(Guid Cohort, Guid? Like) : IEvent;
