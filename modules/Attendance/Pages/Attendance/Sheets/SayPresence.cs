using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>Who steers says what holds of one trainee on an open sheet: there, absent, late, left early, proved otherwise.</summary>
internal sealed class SayPresence : OfHalf, ICommand<Unit>
{
    public Guid Person { get; set; }

    public Said Said { get; set; }

    public TimeOnly? Arrived { get; set; }

    public TimeOnly? Left { get; set; }

    public string Reason { get; set; } = "";

    public bool IsJustified { get; set; }

    /// <summary>A paper was seen: by whom is who sends this, and on this day.</summary>
    public bool PaperSeen { get; set; }

    public string Proof { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<SayPresence>
    {
        public Validator()
        {
            RuleFor(one => one.Said).IsInEnum();
            RuleFor(one => one.Reason).Optional(SheetEntry.LongestReason);
            RuleFor(one => one.Proof).Optional(SheetEntry.LongestProof);
        }
    }

    internal sealed class Handler(AttendanceDb db, SheetDesk desk, CurrentPerson person) : IRequestHandler<SayPresence, Unit>
    {
        public async Task<Unit> Handle(SayPresence request, CancellationToken cancellationToken)
        {
            var facts = await desk.Open(request.Cohort, request.Date, request.Part, cancellationToken);
            if (facts.Sheet.IsSealed)
                throw new Refusal("This sheet is closed. It is corrected by a line of its own.");
            var line = facts.Lines.FirstOrDefault(one => one.Person == request.Person) ?? throw new NotFound();
            if (request.Arrived is { } came && request.Left is { } left && left <= came)
                throw new Refusal("They left before they came.", nameof(Left));
            var entry = line.Entry;
            if (entry is null)
                db.Entries.Add(entry = new SheetEntry(facts.Sheet, request.Person));
            var isAbsent = request.Said == Said.Absent;
            (entry.Said, entry.ArrivedAt, entry.LeftAt) = (request.Said, isAbsent ? null : Minute(request.Arrived), isAbsent ? null : Minute(request.Left));
            (entry.Reason, entry.IsJustified) = (request.Reason.Trim(), isAbsent && request.IsJustified);
            entry.SeenBy = entry.IsJustified && request.PaperSeen ? person.Name : "";
            entry.SeenOn = entry.SeenBy.Length > 0 ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(desk.Now, facts.Half.Promo.Zone)) : null;
            entry.Proof = request.Proof.Trim();
            entry.SaidBy(person.Id, person.Name, desk.Now);
            return Unit.Value;
        }

        private static int? Minute(TimeOnly? time) => time is { } at ? (at.Hour * 60) + at.Minute : null;
    }
}
