using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Writes the run of a workshop: one item a line, its minutes first ("15 Welcome"). The times follow from the start.</summary>
internal sealed class SetItems : ICommand<Unit>
{
    private const int MostItems = 40;

    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public int Version { get; set; }

    public TimeOnly StartsAt { get; set; }

    public string Lines { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Building);

    /// <summary>The items, or the number of the first line that cannot be read.</summary>
    public (IReadOnlyList<(int Minutes, string Title)> Items, int? Fault) Read()
    {
        var items = new List<(int, string)>();
        var lines = Lines.ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var words = lines[index].Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
            if (words[0].Length == 0)
                continue;
            if (words.Length != 2 || !int.TryParse(words[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var minutes)
                || minutes is < 1 or > 480 || words[1].Length > 160)
                return ([], index + 1);
            items.Add((minutes, words[1]));
        }

        return (items, null);
    }

    internal sealed class Validator : AbstractValidator<SetItems>
    {
        public Validator()
        {
            RuleFor(one => one.Lines).Optional(8000);
            RuleFor(one => one.Lines).Custom((_, context) =>
            {
                var (items, fault) = context.InstanceToValidate.Read();
                if (fault is { } line)
                    context.AddFailure(new FluentValidation.Results.ValidationFailure(nameof(Lines), "Line {0}: write the minutes, a space, then the title, for instance “15 Welcome”.") { CustomState = new object?[] { line } });
                else if (items.Count > MostItems)
                    context.AddFailure(new FluentValidation.Results.ValidationFailure(nameof(Lines), "At most {0} items.") { CustomState = new object?[] { MostItems } });
            });
        }
    }

    internal sealed class Handler(PlanJournal journal, CurrentPerson person) : IRequestHandler<SetItems, Unit>
    {
        public async Task<Unit> Handle(SetItems request, CancellationToken cancellationToken)
        {
            var workshop = await journal.Open(request.Cohort, request.Id, cancellationToken);
            workshop.Expect(request.Version);
            workshop.MayRun(person);
            var before = WorkshopSnapshot.Of(workshop);
            workshop.Items.Clear();
            var start = (request.StartsAt.Hour * 60) + request.StartsAt.Minute;
            foreach (var (minutes, title) in request.Read().Items)
            {
                workshop.Items.Add(new WorkshopItem(workshop.Id, workshop.Items.Count, title, start, minutes));
                start += minutes;
            }

            journal.Note(ChangeKind.Edited, "", (workshop, before));
            return Unit.Value;
        }
    }
}

/// <summary>Running late: an item and all that follow begin so many minutes later.</summary>
internal sealed class ShiftItems : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public int Version { get; set; }

    /// <summary>The first item to shift.</summary>
    public Guid From { get; set; }

    public int Minutes { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<ShiftItems>
    {
        public Validator() => RuleFor(one => one.Minutes).Within(-120, 120);
    }

    internal sealed class Handler(PlanJournal journal, CurrentPerson person) : IRequestHandler<ShiftItems, Unit>
    {
        public async Task<Unit> Handle(ShiftItems request, CancellationToken cancellationToken)
        {
            var workshop = await journal.Open(request.Cohort, request.Id, cancellationToken);
            workshop.Expect(request.Version);
            workshop.MayRun(person);
            var from = NotFound.IfNull(workshop.Items.Find(one => one.Id == request.From));
            var before = WorkshopSnapshot.Of(workshop);
            foreach (var item in workshop.Items.Where(one => one.Position >= from.Position))
                item.StartsAt = Math.Clamp(item.StartsAt + request.Minutes, 0, (24 * 60) - 1);
            journal.Note(ChangeKind.Edited, "", (workshop, before));
            return Unit.Value;
        }
    }
}
