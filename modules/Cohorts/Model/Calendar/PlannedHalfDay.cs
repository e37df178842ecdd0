using System.Runtime.InteropServices;
using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Model.Calendar;

/// <summary>One half-day that a calendar holds; <see cref="HalfDayKind.Off"/> ones are never planned.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlannedHalfDay(DateOnly Date, DayPart Part, HalfDayKind Kind);
