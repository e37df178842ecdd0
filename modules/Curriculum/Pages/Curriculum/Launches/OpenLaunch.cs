using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Launches;
using Cohort.Curriculum.Reminders;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Opens a launch. What the former ones did not meet comes along, with its voices and its age.</summary>
internal sealed class OpenLaunch : ICommand<Guid>
{
    private const int MostDays = 62;

    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public string Title { get; set; } = "";

    public DateOnly FromOn { get; set; }

    public DateOnly ToOn { get; set; }

    /// <summary>Local date and time ("2026-11-25T10:30"), or empty: a trainer ends the gathering.</summary>
    public string GathersUntil { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    private static bool TryRead(string text, out DateTime local) =>
        DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out local);

    internal sealed class Validator : AbstractValidator<OpenLaunch>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Title).Required(120);
            RuleFor(one => one.ToOn).Must((form, to) => to >= form.FromOn && to.DayNumber - form.FromOn.DayNumber <= MostDays).Says("It covers at most {0} days, the last after the first.", MostDays);
            RuleFor(one => one.GathersUntil).Must(text => string.IsNullOrEmpty(text) || TryRead(text, out _)).Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(CurriculumDb db, LaunchTable table, ReminderBook book, IMediator mediator) : IRequestHandler<OpenLaunch, Guid>
    {
        public async Task<Guid> Handle(OpenLaunch request, CancellationToken cancellationToken)
        {
            if (await db.Launches.Where(one => one.Id == request.Id).Select(one => new { one.CohortId, one.OpenedBy }).FirstOrDefaultAsync(cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.OpenedBy == table.Me ? request.Id : throw new NotFound();
            if (await db.Launches.AnyAsync(one => one.OpenIn == request.Cohort, cancellationToken))
                throw new Refusal("A launch is open already: close it first.");
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            var (today, _) = LocalTime.Of(table.Now, promo.Zone);
            if (request.FromOn < promo.StartsOn || request.ToOn > promo.EndsOn || request.ToOn < today)
                throw new Refusal("It covers days to come, within those of the promo.", nameof(FromOn));
            var launch = new Launch(request.Id, request.Cohort, request.Title, request.FromOn, request.ToOn, table.Me, table.Now);
            if (TryRead(request.GathersUntil, out var local))
            {
                launch.GathersUntil = LocalTime.ToUtc(DateOnly.FromDateTime(local), (int)local.TimeOfDay.TotalMinutes, promo.Zone);
                if (launch.GathersUntil <= table.Now)
                    throw new Refusal("That hour has passed.", nameof(GathersUntil));
            }

            db.Launches.Add(launch);
            await Carry(launch, cancellationToken);
            // Who reads it a week later has nothing to say any more.
            await book.Plan(LaunchOpenedRule.Key, launch.Id, "", (promo.Id, promo.TimeZone), table.Now, table.Now.AddDays(7), cancellationToken);
            await PhaseClosesRule.Plan(book, launch, promo, cancellationToken);
            return launch.Id;
        }

        /// <summary>Needs of the former launch that no placed workshop answers, those first that most people share. What it took off its wall stays off, and what finds no room stays with it.</summary>
        private async Task Carry(Launch launch, CancellationToken stop)
        {
            var former = await db.Launches.Where(one => one.CohortId == launch.CohortId).OrderByDescending(one => one.OpenedAt).ThenByDescending(one => one.Id).Select(one => one.Id).FirstOrDefaultAsync(stop);
            var all = await db.Needs.AsNoTracking().Include(one => one.Competences).Where(one => one.LaunchId == former).ToListAsync(stop);
            var met = (await db.Proposals.Where(one => one.CohortId == launch.CohortId && one.WorkshopId != null).SelectMany(one => one.Needs).Select(one => one.NeedId).ToListAsync(stop)).ToHashSet();
            met.UnionWith(all.Where(one => met.Contains(one.Id)).Select(one => one.MergedIntoId ?? one.Id).ToList());
            var voices = await db.Voices.AsNoTracking().Where(one => one.LaunchId == former).ToListAsync(stop);
            var open = Loudest(all.Where(one => !met.Contains(one.MergedIntoId ?? one.Id)), voices);
            var carried = open.ToDictionary(one => one.Id, one => new Need(launch, one, table.Now));
            foreach (var merged in open.Where(one => one.MergedIntoId is not null && carried.ContainsKey(one.MergedIntoId.Value)))
                (carried[merged.Id].MergedIntoId, carried[merged.Id].MergedBy) = (carried[merged.MergedIntoId!.Value].Id, merged.MergedBy);
            db.Needs.AddRange(carried.Values);
            db.Voices.AddRange(voices.Where(one => carried.ContainsKey(one.NeedId)).Select(one => new Voice(carried[one.NeedId], one.PersonId, one.At)));
        }

        // Those that stand together go together, or stay.
        private static List<Need> Loudest(IEnumerable<Need> needs, IReadOnlyList<Voice> voices)
        {
            var joined = voices.ToLookup(one => one.NeedId, one => one.PersonId);
            var kept = new List<Need>();
            foreach (var together in needs.GroupBy(one => one.MergedIntoId ?? one.Id)
                .OrderByDescending(one => one.SelectMany(need => joined[need.Id].Append(need.By)).Distinct().Count()).ThenByDescending(one => one.Max(need => need.At)))
            {
                if (kept.Count + together.Count() <= Need.MostCarried)
                    kept.AddRange(together);
            }

            return kept;
        }
    }
}
