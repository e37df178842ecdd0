using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Log;
using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Ui.Forms;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>Writes one activity, new or not. Its id is made where it is written: sent twice, it is one.</summary>
internal sealed class SaveEntry : ICommand<Guid>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Person { get; set; }

    public Guid Id { get; set; }

    /// <summary>The version read, or null for a new one.</summary>
    public int? Version { get; set; }

    public DateOnly? Date { get; set; }

    /// <summary>A duration one press away; what is typed in <see cref="Minutes"/> goes first.</summary>
    public int Chip { get; set; }

    [ModelBinder(typeof(MinutesBinder))]
    public int Minutes { get; set; }

    public LogChannel Channel { get; set; }

    public LogKind Kind { get; set; }

    public int People { get; set; } = 1;

    public List<LogThemes> Themes { get; set; } = [];

    public string Did { get; set; } = "";

    public EntryMore More { get; set; } = new();

    public List<Guid> Touched { get; set; } = [];

    public Guid? Mission { get; set; }

    /// <summary>What looks like somebody's own is none.</summary>
    public bool Sure { get; set; }

    /// <summary>It was a day at the centre, and is kept all the same.</summary>
    public bool Centre { get; set; }

    /// <summary>Its own time on the device that kept it while there was no network.</summary>
    public DateTimeOffset? WrittenAt { get; set; }

    public int Length => Minutes > 0 ? Minutes : Chip;

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<SaveEntry>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Date).NotNull().Says("Please fill this in.");
            RuleFor(one => one.Minutes).Must((one, _) => one.Length > 0).Says("How long did it last?")
                .Must((one, _) => one.Length is 0 or (>= LogEntry.LeastMinutes and <= LogEntry.MostMinutes)).Says("Between 5 min and 12 h.");
            RuleFor(one => one.Channel).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.Kind).IsInEnum().Says("This value cannot be read.");
            RuleFor(one => one.People).Within(0, LogEntry.MostPeople);
            RuleFor(one => one.Themes).Must(all => all.All(theme => LogWords.Themes.Any(one => one.Theme == theme))).Says("This value cannot be read.");
            RuleFor(one => one.Did).Optional(LogEntry.LongestWords).Must((one, did) => one.Themes.Count > 0 || Rules.HasWords(did)).Says("Choose a theme, or say in a few words what you did.");
            RuleFor(one => one.Touched).Must(all => all.Distinct().Count() <= LogEntry.MostTouched).Says("At most {0} competences.", LogEntry.MostTouched);
            RuleFor(one => one.More).SetValidator(new EntryMore.Validator());
            RuleFor(one => one.More.Returning).Must((one, returning) => returning <= one.People).Says("That is more than the people you helped.");
            RuleFor(one => one.More.Under12).Must((one, _) => one.More.Ages <= one.People).Says("By age, that is more than the people you helped.");
            RuleFor(one => one.More.Students).Must((one, _) => one.More.Statuses <= one.People).Says("By status, that is more than the people you helped.");
        }
    }

    internal sealed class Handler(AlternanceDb db, Followed followed, LogDays days, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<SaveEntry, Guid>
    {
        public async Task<Guid> Handle(SaveEntry request, CancellationToken cancellationToken)
        {
            if (await followed.Demand(request.Cohort, request.Person, cancellationToken) != Beside.Self)
                throw new Forbidden();
            var entry = await db.Log.IgnoreQueryFilters().Include(one => one.Touched).FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken);
            if (entry is null ? request.Version is not null : entry.PersonId != person.Id || entry.CohortId != request.Cohort)
                throw new NotFound();
            // Sent a second time; or taken off since, and it stays so.
            if (entry is not null && request.Version is null)
                return entry.Id;
            if (entry is { TakenOffAt: not null })
                throw new NotFound();
            entry?.Expect(request.Version!.Value);

            var date = request.Date!.Value;
            var atCentre = await Allow(request, date, cancellationToken);
            await Belongs(request, cancellationToken);
            if (entry is null)
            {
                var now = clock.GetUtcNow().UtcDateTime;
                // A device may say what it likes: a time to come is none.
                var written = request.WrittenAt?.UtcDateTime is { Year: > 2000 } at && at <= now.AddMinutes(5) ? at : (DateTime?)null;
                db.Log.Add(entry = new LogEntry(request.Id, request.Cohort, person.Id, date, now) { WrittenAt = written });
            }

            request.Fill(entry);
            entry.OnCentreDay = atCentre;
            return entry.Id;
        }

        private async Task<bool> Allow(SaveEntry request, DateOnly date, CancellationToken stop)
        {
            var today = await followed.Today(request.Cohort, stop);
            if (date > today)
                throw new Refusal("This day has not come yet.", nameof(Date));
            if (date < today.AddYears(-3))
                throw new Refusal("That is too long ago.", nameof(Date));
            if (await db.Log.CountAsync(one => one.CohortId == request.Cohort && one.PersonId == request.Person && one.Date == date && one.Id != request.Id, stop) >= LogEntry.MostOfADay)
                throw new Refusal("{0} activities are written of this day already.", nameof(Date), LogEntry.MostOfADay);
            if (!request.Sure && LogTrace.Find(request.Did, request.More.Learned, request.More.Asks) is var (text, found))
                throw new Refusal(text, nameof(Sure), found);
            var atCentre = LogDays.IsAtCentre(await days.Of(request.Cohort, request.Person, date, date, stop), date);
            if (atCentre && !request.Centre)
                throw new Refusal("This was a day at the centre: keep it?", nameof(Centre));
            return atCentre;
        }

        private async Task Belongs(SaveEntry request, CancellationToken stop)
        {
            if (request.Mission is { } mission && !await db.Missions.AnyAsync(one => one.Id == mission && one.CohortId == request.Cohort && one.PersonId == request.Person, stop))
                throw new NotFound();
            if (request.Touched.Count > 0 && request.Touched.Except((await mediator.Send(new ListCompetences(request.Cohort), stop)).Select(one => one.NodeId)).Any())
                throw new NotFound();
        }
    }

    private void Fill(LogEntry entry)
    {
        (entry.Date, entry.Minutes, entry.Channel, entry.Kind, entry.People) = (Date!.Value, Length, Channel, Kind, People);
        entry.Themes = Themes.Aggregate(LogThemes.None, (all, one) => all | one);
        entry.Did = Did.ReplaceLineEndings("\n").Trim();
        entry.MissionId = Mission;
        More.Fill(entry);
        entry.Touched.RemoveAll(one => !Touched.Contains(one.NodeId));
        entry.Touched.AddRange(Touched.Distinct().Where(node => !entry.Touched.Exists(one => one.NodeId == node)).Select(node => new LogTouch(entry, node)).ToList());
    }
}
